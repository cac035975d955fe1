package org.waymate.participation;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Parting;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Left;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Somebody goes. They may come back whenever they like.
@Component
public class Leaving {

    /// What can come of it.
    sealed interface Outcome {}

    record Gone(Program program) implements Outcome {}

    record NotTheirs() implements Outcome {}

    private final Enrolments enrolments;
    private final Programs programs;
    private final Parting parting;
    private final ApplicationEventPublisher events;

    Leaving(Enrolments enrolments, Programs programs, Parting parting, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.programs = programs;
        this.parting = parting;
        this.events = events;
    }

    Outcome leave(Asker who, EnrolmentId id) {
        return enrolments.findById(id).filter(part -> isTheirs(who, part)).<Outcome>map(part -> {
            var program = programs.get(part.program());
            goes(part, program, who.here().now());
            return new Gone(program);
        }).orElseGet(NotTheirs::new);
    }

    /// @param part of whoever goes from every program at once; whoever has gone already stays gone
    public void goes(Enrolment part, Instant now) {
        goes(part, programs.get(part.program()), now);
    }

    private void goes(Enrolment part, Program program, Instant now) {
        if (!part.hasLeft()) {
            part.leave();
            parts(part, program, now);
        }
    }

    /// @param part of whoever has gone already, and is still matched
    public void parts(Enrolment part, Instant now) {
        parts(part, programs.get(part.program()), now);
    }

    private void parts(Enrolment part, Program program, Instant now) {
        parting.leave(part, program, now);
        events.publishEvent(new Left(part.id()));
    }

    private static boolean isTheirs(Asker who, Enrolment part) {
        return who.inPerson().filter(person -> person.id().equals(part.person())).isPresent();
    }
}
