package org.waymate.program;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.people.Introductions;

/// Begins a program in the workspace or guild where it was asked for, as a draft; whoever asks becomes its
/// coordinator.
@Component
class SettingUp {

    /// What can come of it.
    sealed interface Outcome permits Ready, InTheWay, WrongDays {}

    record Ready(Program program) implements Outcome {}

    /// What nobody needs to fill in a form to learn.
    sealed interface InTheWay extends Outcome {}

    record AlreadyThere(Program program) implements InTheWay {}

    /// Asked in a direct message that says nothing of a workspace or guild.
    record NoSpace() implements InTheWay {}

    private final Programs programs;
    private final Spaces spaces;
    private final Coordinators coordinators;
    private final Introductions introductions;

    SettingUp(Programs programs, Spaces spaces, Coordinators coordinators, Introductions introductions) {
        this.programs = programs;
        this.spaces = spaces;
        this.coordinators = coordinators;
        this.introductions = introductions;
    }

    Outcome setUp(Asker who, ProgramCommand.SetUp asked) {
        var inTheWay = inTheWay(who);
        if (inTheWay.isPresent()) {
            return inTheWay.get();
        }
        var today = LocalDate.ofInstant(who.here().now(), asked.zone());
        return WrongDays.of(asked.firstDay(), asked.lastDay(), today).<Outcome>map(Function.identity())
                .orElseGet(() -> begin(who, asked));
    }

    Optional<InTheWay> inTheWay(Asker who) {
        var space = who.visit().space();
        return space.isEmpty()
                ? Optional.of(new NoSpace())
                : spaces.programOf(space.get()).map(programs::get).map(AlreadyThere::new);
    }

    private Outcome begin(Asker who, ProgramCommand.SetUp asked) {
        var now = who.here().now();
        var program = programs.save(new Program(ProgramId.random(), asked.name(), asked.firstDay(),
                asked.lastDay(), asked.zone(), asked.helpCard().orElse(""), now));
        spaces.save(new Space(who.visit().space().orElseThrow(), program.id()));
        var person = introductions.meet(who.visit().account(), who.visit().name(), asked.zone(),
                who.here().locale(), now);
        coordinators.save(new Seat(program.id(), person.id()));
        return new Ready(program);
    }
}
