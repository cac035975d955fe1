package org.waymate.participation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Shape;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.HowOften;
import org.waymate.program.Language;
import org.waymate.program.ProgramId;
import org.waymate.program.Topic;

@Component
final class ParticipationConversation implements Conversation<ParticipationCommand> {

    private static final Kind.OneOf TOPIC = new Kind.OneOf(Topic.class);
    private static final Kind.OneOf OFTEN = new Kind.OneOf(HowOften.class);
    private static final Kind.OneOf LANGUAGE = new Kind.OneOf(Language.class);

    private final ChangingProfile profile;
    private final ChangingPlaces places;
    private final TakingBreaks breaks;
    private final Leaving leaving;
    private final Enrolments enrolments;
    private final ParticipationReplies replies;

    ParticipationConversation(ChangingProfile profile, ChangingPlaces places, TakingBreaks breaks,
            Leaving leaving, Enrolments enrolments, ParticipationReplies replies) {
        this.profile = profile;
        this.places = places;
        this.breaks = breaks;
        this.leaving = leaving;
        this.enrolments = enrolments;
        this.replies = replies;
    }

    @Override
    public Reply answer(Asker who, ParticipationCommand command) {
        return switch (command) {
            case ParticipationCommand.Profile said -> {
                profile.change(who.asParticipant(), said);
                yield replies.profile(who.asParticipant());
            }
            case ParticipationCommand.Places(var mentees) ->
                replies.places(who.asParticipant(), places.change(who.asParticipant(), mentees));
            case ParticipationCommand.Pause(var until) ->
                replies.paused(who.asParticipant(), breaks.pause(who.asParticipant(), until));
            case ParticipationCommand.Resume() ->
                replies.resumed(who.asParticipant(), breaks.resume(who.asParticipant()));
            case ParticipationCommand.Notifications(var often) -> {
                who.asParticipant().enrolment().hears(often);
                yield replies.hears(who.asParticipant());
            }
            case ParticipationCommand.Leave() -> replies.leave(who.asParticipant());
            case ParticipationCommand.ReallyLeave(var part) -> replies.left(who, leaving.leave(who, part));
        };
    }

    /// What they said last stands there already.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (who instanceof Asker.Participant participant) {
            if (shape.type() == ParticipationCommand.Profile.class) {
                return profile(participant);
            }
            if (shape.type() == ParticipationCommand.Notifications.class) {
                return Answers.NONE.with("often", OFTEN.write(participant.enrolment().howOften()));
            }
        }
        return Answers.NONE;
    }

    private static Answers profile(Asker.Participant participant) {
        var person = participant.person();
        var known = Answers.NONE.with("name", person.name()).with("zone", person.zone().getId()).with(
                "topics", participant.enrolment().topics().stream().map(TOPIC::write).toList())
                .with("language", LANGUAGE.write(Language.of(participant.here().locale())))
                .with("pronouns", person.pronouns().orElse(""));
        return person.about().map(about -> known.with("about", about)).orElse(known);
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("part").map(EnrolmentId::new)
                .flatMap(enrolments::findById).map(Enrolment::program);
    }
}
