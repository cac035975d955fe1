package org.waymate.goals;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Programs;

/// What somebody wants to reach.
@Component
class GoalMemory implements Memory {

    private final Goals goals;
    private final Enrolments enrolments;
    private final Programs programs;

    GoalMemory(Goals goals, Enrolments enrolments, Programs programs) {
        this.goals = goals;
        this.enrolments = enrolments;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("goal", "your goals", goals(person), this::entry));
    }

    private Entry entry(Goal goal) {
        return Entry.of("goal", goal.title()).and("program", programs.get(goal.program()).name())
                .and("due", goal.due()).and("since", goal.since())
                .and("you said", goal.saidSince(goal.since())).and("done", goal.doneAt());
    }

    @Override
    public void forget(PersonId person) {
        goals(person).forEach(goals::delete);
    }

    private List<Goal> goals(PersonId person) {
        return enrolments.findByPersonOrderBySinceDesc(person).stream().map(Enrolment::id)
                .flatMap(part -> goals.findByWhoseOrderBySince(part).stream()).toList();
    }
}
