package org.waymate.delivery;

import java.util.List;
import java.util.Optional;
import org.waymate.people.ChatAccount;
import org.waymate.people.Person;
import org.waymate.program.Enrolment;
import org.waymate.program.ProgramId;

/// Somebody to whom a message goes.
///
/// @param account where they were last seen
/// @param parts in programs, the newest first; also those that they gave up
record Addressed(Person person, Optional<ChatAccount> account, List<Enrolment> parts) {

    Optional<Enrolment> in(ProgramId program) {
        return parts.stream().filter(part -> !part.hasLeft() && part.program().equals(program)).findFirst();
    }
}
