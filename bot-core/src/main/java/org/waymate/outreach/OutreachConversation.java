package org.waymate.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Mention;
import org.waymate.chat.words.Words;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.people.Naming;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

@Component
final class OutreachConversation implements Conversation<OutreachCommand> {

    private static final Words WORDS = Words.of(OutreachConversation.class);

    private final Nudging nudging;
    private final Nudged nudged;
    private final Matches matches;
    private final Enrolments enrolments;
    private final Naming naming;

    OutreachConversation(Nudging nudging, Nudged nudged, Matches matches, Enrolments enrolments,
            Naming naming) {
        this.nudging = nudging;
        this.nudged = nudged;
        this.matches = matches;
        this.enrolments = enrolments;
        this.naming = naming;
    }

    @Override
    public Reply answer(Asker who, OutreachCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case OutreachCommand.NudgePair(var id) -> matches.findById(id).filter(Match::isActive)
                    .map(match -> nudge(coordinator, List.of(match.mentee(), match.mentor())))
                    .orElseGet(() -> nobody(who.here()));
            case OutreachCommand.Nudge(var part) -> nudge(coordinator, List.of(part));
            case OutreachCommand.WriteTo(var part) -> theirs(coordinator, part)
                    .map(one -> way(one, coordinator)).orElseGet(() -> nobody(who.here()));
        };
    }

    private Reply nudge(Asker.Coordinator who, List<EnrolmentId> whom) {
        if (whom.stream().anyMatch(one -> theirs(who, one).isEmpty())) {
            return nobody(who.here());
        }
        var reached = nudging.nudge(who, whom);
        return new Reply.Replace(Message.saying(reached.isEmpty()
                ? nudged.line(whom, who.here()).orElseGet(() -> WORDS.say(who.here(), "nudge.away"))
                : WORDS.say(who.here(), "nudge.done",
                        Map.of("names", reached.stream().map(part -> mention(part, who)).toList()))));
    }

    private Reply way(Enrolment part, Asker.Coordinator who) {
        var name = mention(part, who);
        return new Reply.Tell(Message.saying(
                WORDS.say(who.here(), name.account().isPresent() ? "way" : "way.elsewhere",
                        Map.of("name", name))));
    }

    private Mention mention(Enrolment part, Asker.Coordinator who) {
        return naming.of(part.person(), who.person().id());
    }

    private Optional<Enrolment> theirs(Asker.Coordinator who, EnrolmentId part) {
        return enrolments.findById(part).filter(one -> one.program().equals(who.program().id()))
                .filter(one -> !one.hasLeft());
    }

    private static Reply nobody(Here here) {
        return new Reply.Tell(Message.saying(WORDS.say(here, "nobody")));
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("part").map(EnrolmentId::new).flatMap(enrolments::findById).map(Enrolment::program)
                .or(() -> given.id("match").map(MatchId::new).flatMap(matches::programOf));
    }
}
