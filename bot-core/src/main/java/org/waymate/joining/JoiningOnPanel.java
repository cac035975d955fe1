package org.waymate.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;
import org.waymate.program.Program;

@Component
class JoiningOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(JoiningOnPanel.class);

    private final WaitingMentors waiting;
    private final Offering offering;

    JoiningOnPanel(WaitingMentors waiting, Offering offering) {
        this.waiting = waiting;
        this.offering = offering;
    }

    @Override
    public Optional<Line> line(Asker who) {
        return switch (who) {
            case Asker.Stranger stranger -> stranger.program().map(program -> forStranger(who, program));
            case Asker.Participant participant -> forParticipant(participant);
            case Asker.Coordinator coordinator -> forCoordinator(coordinator);
        };
    }

    private static Line forStranger(Asker who, Program program) {
        var here = who.here();
        return program.isOverOn(here.today())
                ? new Line(90, JoiningReplies.over(who, program), List.of())
                : new Line(10, WORDS.say(here, "panel.join", Map.of("program", program.name())),
                        List.of(JoiningButtons.asMentee(here), JoiningButtons.asMentor(here)));
    }

    private Optional<Line> forParticipant(Asker.Participant who) {
        var here = who.here();
        return switch (who.enrolment().standing()) {
            case WAITING ->
                Optional.of(new Line(20, JoiningReplies.hearing(here, "panel.waiting", who.program(),
                        offering.hearBy(who.program(), who.enrolment())), List.of()));
            case DECLINED -> Optional.of(who.program().isOverOn(here.today())
                    ? new Line(90, JoiningReplies.over(who, who.program()), List.of())
                    : new Line(20,
                            WORDS.say(here, "panel.declined", Map.of("program", who.program().name())),
                            List.of(JoiningButtons.asMentee(here))));
            case ACTIVE, LEFT -> Optional.empty();
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
}
