package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.goals.Pursuing;
import org.waymate.program.Asker;

/// What somebody says in a check-in. A press that comes too late, or twice, changes nothing and is shown
/// what is.
@Component
class Saying {

    /// What can come of it.
    sealed interface Outcome {}

    record Stands(Round round) implements Outcome {}

    record NotYours() implements Outcome {}

    record PastDay(LocalDate today) implements Outcome {}

    record AfterTheEnd(LocalDate lastDay) implements Outcome {}

    private final Theirs theirs;
    private final OwnCalendars calendars;
    private final Tips tips;
    private final Pursuing pursuing;

    Saying(Theirs theirs, OwnCalendars calendars, Tips tips, Pursuing pursuing) {
        this.theirs = theirs;
        this.calendars = calendars;
        this.tips = tips;
        this.pursuing = pursuing;
    }

    Outcome say(Asker.Participant who, CheckInCommand.Say said) {
        var now = who.here().now();
        return theirs.changing(who, said.checkIn(), checkIn -> {
            switch (said.answer()) {
                case MET, NOT_YET, NOT_WORKING ->
                    checkIn.say(said.answer(), now, tips.own(checkIn, now).map(Tips.Next::moment));
                case LATER -> dayAfter(checkIn, who.here().today())
                        .ifPresent(later -> checkIn.putOff(later, now));
                case DATED -> {
                    // a date is said with its day, by a command of its own
                }
            }
        });
    }

    Outcome sayDate(Asker.Participant who, CheckInCommand.SayDate said) {
        if (said.day().isBefore(who.here().today())) {
            return new PastDay(who.here().today());
        }
        var lastDay = who.program().lastDay();
        return said.day().isAfter(lastDay)
                ? new AfterTheEnd(lastDay)
                : theirs.changing(who, said.checkIn(), checkIn -> checkIn.dated(said.day(),
                        dayAfter(checkIn, said.day()), who.here().now()));
    }

    private Optional<Instant> dayAfter(CheckIn checkIn, LocalDate day) {
        return calendars.of(checkIn.round()).on(day.plusDays(1));
    }

    Outcome rate(Asker.Participant who, CheckInCommand.Rate said) {
        return theirs.changing(who, said.checkIn(), checkIn -> checkIn.rate(said.useful()));
    }

    Outcome note(Asker.Participant who, CheckInCommand.AddNote said) {
        return theirs.changing(who, said.checkIn(), checkIn -> checkIn.note(said.note()));
    }

    Outcome change(Asker.Participant who, CheckInId id) {
        return theirs.changing(who, id, CheckIn::reopen);
    }

    Outcome sayGoal(Asker.Participant who, CheckInCommand.SayGoal said) {
        return inPassing(who, said.checkIn(), () -> pursuing.says(who, said.goal(), said.progress()));
    }

    Outcome changeGoal(Asker.Participant who, CheckInCommand.ChangeGoal said) {
        return inPassing(who, said.checkIn(), () -> pursuing.takesBack(who, said.goal()));
    }

    private Outcome inPassing(Asker.Participant who, CheckInId id, Runnable deed) {
        return theirs.changing(who, id, checkIn -> {
            if (!checkIn.isClosed()) {
                deed.run();
            }
        });
    }
}
