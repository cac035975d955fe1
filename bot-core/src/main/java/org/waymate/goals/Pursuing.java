package org.waymate.goals;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// A mentee sets goals, and says how they go. Nobody else does, and nobody else sees it.
@Component
public class Pursuing {

    /// What can come of it.
    sealed interface Outcome {}

    record Set(Goal goal) implements Outcome {}

    record Said(Progress progress) implements Outcome {}

    record SaidBefore() implements Outcome {}

    record TakenBack() implements Outcome {}

    record NotYours() implements Outcome {}

    record PastDay(LocalDate today) implements Outcome {}

    record TooMany(int most) implements Outcome {}

    /// More than anybody pursues at once; a list of so many still fits into one message.
    static final int MOST_OPEN = 20;

    private final Goals goals;
    private final ApplicationEventPublisher events;

    Pursuing(Goals goals, ApplicationEventPublisher events) {
        this.goals = goals;
        this.events = events;
    }

    Outcome add(Asker.Participant who, GoalCommand.AddGoal asked) {
        var today = who.here().today();
        if (asked.due().filter(day -> day.isBefore(today)).isPresent()) {
            return new PastDay(today);
        }
        var whose = who.enrolment().id();
        if (goals.open(whose).size() >= MOST_OPEN) {
            return new TooMany(MOST_OPEN);
        }
        var goal = goals.save(
                new Goal(who.program().id(), whose, asked.title(), asked.due(), who.here().now()));
        events.publishEvent(new GoalChanged(whose));
        return new Set(goal);
    }

    Outcome say(Asker.Participant who, GoalId id, Progress progress) {
        return goals.findById(id).filter(goal -> isOf(goal, who))
                .map(goal -> said(goal, progress, who)).orElseGet(NotYours::new);
    }

    private Outcome said(Goal goal, Progress progress, Asker.Participant who) {
        if (!goal.say(progress, who.here().now())) {
            return new SaidBefore();
        }
        events.publishEvent(new GoalChanged(goal.whose()));
        return new Said(progress);
    }

    Outcome change(Asker.Participant who, GoalId id) {
        return goals.findById(id).filter(goal -> isOf(goal, who)).<Outcome>map(goal -> {
            goal.takeBack();
            events.publishEvent(new GoalChanged(goal.whose()));
            return new TakenBack();
        }).orElseGet(NotYours::new);
    }

    /// Says it in passing, where another room asks too. What is not theirs, or was done before, stays as it is.
    public void says(Asker.Participant who, GoalId id, Progress progress) {
        say(who, id, progress);
    }

    public void takesBack(Asker.Participant who, GoalId id) {
        change(who, id);
    }

    private static boolean isOf(Goal goal, Asker.Participant who) {
        return goal.whose().equals(who.enrolment().id());
    }
}
