package org.waymate.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.OnPanel;
import org.waymate.program.Role;

@Component
class JoiningOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(JoiningOnPanel.class);

    private final WaitingMentors waiting;

    JoiningOnPanel(WaitingMentors waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Line> line(Asker who) {
        var here = who.here();
        return switch (who) {
            case Asker.Stranger stranger -> stranger.program()
                    .map(program -> new Line(10,
                            WORDS.say(here, "panel.join", Map.of("program", program.name())), joining(here)));
            case Asker.Participant participant -> participant.enrolment().standing() == Standing.WAITING
                    ? Optional.of(new Line(20, WORDS.say(here, "panel.waiting"), List.of()))
                    : Optional.empty();
            case Asker.Coordinator coordinator -> forCoordinator(coordinator);
        };
    }

    private Optional<Line> forCoordinator(Asker.Coordinator who) {
        var count = waiting.count(who.program().id());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Line(10, WORDS.say(who.here(), "waiting", Map.of("count", count)),
                        List.of(Choice.of(WORDS.label(who.here(), "panel.see"), new JoiningCommand.Waiting())
                                .primary())));
    }

    private static List<Choice> joining(Here here) {
        var join = Invitation.to(JoiningCommand.Join.class);
        return List.of(Choice.of(WORDS.label(here, "panel.mentee"), join.with("role", Role.MENTEE)).primary(),
                Choice.of(WORDS.label(here, "panel.mentor"), join.with("role", Role.MENTOR)));
    }
}
