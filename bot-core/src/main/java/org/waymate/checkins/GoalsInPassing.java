package org.waymate.checkins;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.goals.GoalChanged;
import org.waymate.goals.GoalRows;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Role;

/// A mentee's goals stand beneath the question, as they are.
@Component
class GoalsInPassing {

    private final GoalRows rows;
    private final Enrolments enrolments;
    private final CheckIns checkIns;
    private final Standing standing;

    GoalsInPassing(GoalRows rows, Enrolments enrolments, CheckIns checkIns, Standing standing) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.checkIns = checkIns;
        this.standing = standing;
    }

    List<Part.Row> beside(CheckIn checkIn, Optional<Enrolment> whose, Here here) {
        return whose.filter(part -> part.role() == Role.MENTEE)
                .map(part -> rows.of(part.id(), checkIn.openedAt(), here,
                        (goal, progress) -> new CheckInCommand.SayGoal(checkIn.id(), goal, progress),
                        goal -> new CheckInCommand.ChangeGoal(checkIn.id(), goal)))
                .orElseGet(List::of);
    }

    /// The messages that stand with them show it too.
    @EventListener
    void hear(GoalChanged changed) {
        var part = enrolments.get(changed.whose());
        checkIns.openOf(part.person(), part.program()).forEach(standing::changed);
    }
}
