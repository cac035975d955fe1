package org.waymate.checkins;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.waymate.goals.Pursuing;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.Programs;

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

    private final CheckIns checkIns;
    private final Programs programs;
    private final Standing standing;
    private final Pursuing pursuing;

    Saying(CheckIns checkIns, Programs programs, Standing standing, Pursuing pursuing) {
        this.checkIns = checkIns;
        this.programs = programs;
        this.standing = standing;
        this.pursuing = pursuing;
    }

    Outcome say(Asker.Participant who, CheckInCommand.Say said) {
        var now = who.here().now();
        return changing(who, said.checkIn(), (checkIn, program) -> {
            switch (said.answer()) {
                case MET, NOT_YET, NOT_WORKING -> checkIn.say(said.answer(), now);
                case LATER -> LaterDay.of(program, who.here().zone(), who.here().today().plusDays(1))
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
                : changing(who, said.checkIn(),
                        (checkIn, program) -> checkIn.dated(said.day(),
                                LaterDay.of(program, who.here().zone(), said.day().plusDays(1)),
                                who.here().now()));
    }

    Outcome rate(Asker.Participant who, CheckInCommand.Rate said) {
        return changing(who, said.checkIn(), (checkIn, _) -> checkIn.rate(said.useful()));
    }

    Outcome note(Asker.Participant who, CheckInCommand.AddNote said) {
        return changing(who, said.checkIn(), (checkIn, _) -> checkIn.note(said.note()));
    }

    Outcome change(Asker.Participant who, CheckInId id) {
        return changing(who, id, (checkIn, _) -> checkIn.reopen());
    }

    Outcome sayGoal(Asker.Participant who, CheckInCommand.SayGoal said) {
        return inPassing(who, said.checkIn(), () -> pursuing.says(who, said.goal(), said.progress()));
    }

    Outcome changeGoal(Asker.Participant who, CheckInCommand.ChangeGoal said) {
        return inPassing(who, said.checkIn(), () -> pursuing.takesBack(who, said.goal()));
    }

    private Outcome inPassing(Asker.Participant who, CheckInId id, Runnable deed) {
        return changing(who, id, (checkIn, _) -> {
            if (!checkIn.isClosed()) {
                deed.run();
            }
        });
    }

    private Outcome changing(Asker.Participant who, CheckInId id, BiConsumer<CheckIn, Program> deed) {
        var theirs = checkIns.findById(id).filter(checkIn -> isOf(checkIn, who.person()));
        return theirs.<Outcome>map(checkIn -> {
            deed.accept(checkIn, programs.get(checkIn.round().program()));
            standing.changed(checkIn);
            return new Stands(checkIn.round());
        }).orElseGet(NotYours::new);
    }

    private static boolean isOf(CheckIn checkIn, Person person) {
        return checkIn.person().equals(person.id());
    }
}
