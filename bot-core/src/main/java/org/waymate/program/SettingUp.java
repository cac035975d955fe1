package org.waymate.program;

import org.springframework.stereotype.Component;
import org.waymate.people.Introductions;

/// Begins a program in the workspace or guild where it was asked for; whoever asks becomes its coordinator.
@Component
class SettingUp {

    /// What can come of it.
    sealed interface Outcome {}

    record Ready(Program program) implements Outcome {}

    record AlreadyThere(Program program) implements Outcome {}

    record EndsBeforeItBegins() implements Outcome {}

    record EndsInThePast() implements Outcome {}

    /// Asked in a direct message that says nothing of a workspace or guild.
    record NoSpace() implements Outcome {}

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
        var space = who.visit().space();
        if (space.isEmpty()) {
            return new NoSpace();
        }
        var there = spaces.programOf(space.get());
        if (there.isPresent()) {
            return new AlreadyThere(programs.get(there.get()));
        }
        if (asked.lastDay().isBefore(asked.firstDay())) {
            return new EndsBeforeItBegins();
        }
        return asked.lastDay().isBefore(who.here().today())
                ? new EndsInThePast()
                : begin(who, asked, new Space(space.get(), ProgramId.random()));
    }

    private Outcome begin(Asker who, ProgramCommand.SetUp asked, Space space) {
        var now = who.here().now();
        var program = programs.save(new Program(space.program(), asked.name(), asked.firstDay(),
                asked.lastDay(), who.here().zone(), asked.helpCard(), now));
        spaces.save(space);
        var person = introductions.meet(who.visit().account(), who.visit().name(), who.here().zone(),
                who.here().locale(), now);
        coordinators.save(new Seat(program.id(), person.id()));
        return new Ready(program);
    }
}
