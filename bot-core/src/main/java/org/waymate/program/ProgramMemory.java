package org.waymate.program;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;

/// The part that somebody has, or had, in each program.
@Component
class ProgramMemory implements Memory {

    private final Coordinators coordinators;
    private final Enrolments enrolments;
    private final Programs programs;

    ProgramMemory(Coordinators coordinators, Enrolments enrolments, Programs programs) {
        this.coordinators = coordinators;
        this.enrolments = enrolments;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(
                Sheet.of("coordinator_seat", "programs that you run", coordinators.findByPerson(person),
                        seat -> Entry.of("program", programs.get(seat.program()).name())),
                Sheet.of("enrolment", "your part in programs",
                        enrolments.findByPersonOrderBySinceDesc(person), this::entry));
    }

    private Entry entry(Enrolment part) {
        return Entry.of("program", programs.get(part.program()).name()).and("as", part.role())
                .and("state", part.standing()).and("topics", part.topics())
                .and("mentees you take", part.places()).and("on a break until", part.pausedUntil())
                .and("how often I write", part.howOften()).and("since", part.since());
    }

    @Override
    public void forget(PersonId person) {
        coordinators.findByPerson(person).forEach(coordinators::delete);
        enrolments.findByPersonOrderBySinceDesc(person).forEach(Enrolment::forget);
    }
}
