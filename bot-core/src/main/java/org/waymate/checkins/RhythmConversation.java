package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class RhythmConversation implements Conversation<RhythmCommand> {

    private static final Words WORDS = Words.of(RhythmConversation.class);

    private final ChoosingHour hours;
    private final ChoosingPace paces;
    private final Rhythms rhythms;
    private final PaceRow row;
    private final OwnCalendars calendars;
    private final Matches matches;

    RhythmConversation(ChoosingHour hours, ChoosingPace paces, Rhythms rhythms, PaceRow row,
            OwnCalendars calendars, Matches matches) {
        this.hours = hours;
        this.paces = paces;
        this.rhythms = rhythms;
        this.row = row;
        this.calendars = calendars;
        this.matches = matches;
    }

    @Override
    public Reply answer(Asker who, RhythmCommand command) {
        var participant = who.asParticipant();
        return switch (command) {
            case RhythmCommand.Hour(var hour) -> came(participant, hours.choose(participant, hour));
            case RhythmCommand.HowOften() -> new Reply.Tell(list(participant));
            case RhythmCommand.SayOften(var match, var pace) -> paces.choose(participant, match, pace)
                    ? new Reply.Replace(list(participant))
                    : new Reply.Tell(Message.saying(WORDS.say(who.here(), "often.not-yours")));
        };
    }

    /// The hour at which they are asked now.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        return who instanceof Asker.Participant participant && shape.type() == RhythmCommand.Hour.class
                ? Answers.NONE.with("hour",
                        calendars.of(participant.program().id(), participant.person().id()).hour().toString())
                : Answers.NONE;
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("match").map(MatchId::new).flatMap(matches::findById).map(Match::program);
    }

    private Reply came(Asker.Participant who, ChoosingHour.Outcome outcome) {
        return switch (outcome) {
            case ChoosingHour.Chosen(var hour, var next) ->
                new Reply.Tell(Message.saying(chosen(who, hour, next)));
            case ChoosingHour.Quiet(var quiet) ->
                new Reply.Correct(Map.of("hour", new Problem(WORDS, "hour.quiet",
                        Map.of("from", quiet.quietFrom(), "until", quiet.quietUntil()))));
        };
    }

    private static Prose chosen(Asker.Participant who, LocalTime hour, Optional<Instant> next) {
        var here = who.here();
        return next.map(moment -> WORDS.say(here,
                moment.atZone(here.zone()).toLocalTime().equals(hour) ? "hour.changed" : "hour.changed.later",
                Map.of("hour", hour, "moment", moment)))
                .orElseGet(() -> WORDS.say(here, "hour.changed.none", Map.of("hour", hour)));
    }

    private Message list(Asker.Participant who) {
        var living = rhythms.living(who.person().id(), who.program().id());
        return living.isEmpty()
                ? Message.saying(WORDS.say(who.here(), "often.none"))
                : Message.saying(WORDS.say(who.here(), "often", Map.of("count", living.size())))
                        .and(new Part.Rows(
                                living.stream().map(rhythm -> row.of(rhythm, who.here())).toList()));
    }
}
