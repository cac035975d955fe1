package org.waymate.program;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// A coordinator says on which days nothing is due.
@Component
class KeepingDaysOff {

    private static final int MOST = 30;

    /// What can come of it.
    sealed interface Outcome {}

    record Added(Holiday holiday) implements Outcome {}

    record TakenOut(Holiday holiday) implements Outcome {}

    record WeekendsAre(boolean quiet) implements Outcome {}

    record WasNotThere() implements Outcome {}

    /// Nobody could be asked how it goes.
    record ChecksInOnWeekends() implements Outcome {}

    record EndsBeforeItBegins() implements Outcome {}

    /// Most likely a slip of the year.
    record OutsideTheProgram() implements Outcome {}

    record IsOffAlready(Holiday by) implements Outcome {}

    record TooMany() implements Outcome {}

    private final ApplicationEventPublisher events;

    KeepingDaysOff(ApplicationEventPublisher events) {
        this.events = events;
    }

    Outcome add(Asker.Coordinator who, HolidayCommand.AddHoliday asked) {
        var last = asked.lastDay().orElse(asked.firstDay());
        return inTheWay(who.program(), asked.firstDay(), last).orElseGet(() -> {
            var holiday = new Holiday(asked.firstDay(), last, asked.name().orElse(""));
            who.program().daysOff().add(holiday);
            changed(who);
            return new Added(holiday);
        });
    }

    private static Optional<Outcome> inTheWay(Program program, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of(new EndsBeforeItBegins());
        }
        if (!program.runsOn(first) || !program.runsOn(last)) {
            return Optional.of(new OutsideTheProgram());
        }
        return program.daysOff().holidays().stream().filter(one -> one.covers(first, last)).findFirst()
                .<Outcome>map(IsOffAlready::new)
                .or(() -> program.daysOff().holidays().size() >= MOST
                        ? Optional.of(new TooMany())
                        : Optional.empty());
    }

    Outcome takeOut(Asker.Coordinator who, LocalDate first, LocalDate last) {
        var there = who.program().daysOff().holidays().stream().filter(one -> one.spans(first, last))
                .findFirst();
        there.ifPresent(holiday -> {
            who.program().daysOff().takeOut(holiday);
            changed(who);
        });
        return there.<Outcome>map(TakenOut::new).orElseGet(WasNotThere::new);
    }

    Outcome weekends(Asker.Coordinator who, boolean quiet) {
        if (quiet && DaysOff.isWeekend(who.program().cadence().weekday())) {
            return new ChecksInOnWeekends();
        }
        who.program().daysOff().keepsWeekendsQuiet(quiet);
        changed(who);
        return new WeekendsAre(quiet);
    }

    private void changed(Asker.Coordinator who) {
        events.publishEvent(new DaysOffChanged(who.program().id()));
    }
}
