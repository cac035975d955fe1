package org.waymate.goals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.pairing.Matches;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;
import org.waymate.program.Role;

/// Goals are nothing to do: they stand last.
@Component
class GoalsOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(GoalsOnPanel.class);

    private final Goals goals;
    private final Matches matches;

    GoalsOnPanel(Goals goals, Matches matches) {
        this.goals = goals;
        this.matches = matches;
    }

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Participant participant
                && participant.enrolment().role() == Role.MENTEE
                && !participant.program().isOverOn(who.here().today()) ? line(participant) : Optional.empty();
    }

    private Optional<Line> line(Asker.Participant who) {
        var here = who.here();
        var all = goals.findByWhoseOrderBySince(who.enrolment().id());
        if (!all.isEmpty()) {
            return Optional.of(Line.byTheWay(
                    WORDS.say(here, "panel", Map.of("count", all.stream().filter(Goal::isOpen).count())),
                    List.of(GoalConversation.see(here))));
        }
        return matches.activeOf(who.enrolment().id()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Line.byTheWay(WORDS.say(here, "panel.none"),
                                List.of(Choice.of(WORDS.label(here, "panel.set"),
                                        Invitation.to(GoalCommand.AddGoal.class)))));
    }
}
