package org.waymate.insights;

import java.time.Instant;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Role;

/// Somebody in the program, as far as a summary needs them.
record Member(EnrolmentId id, PersonId person, String name, Role role, Standing standing, Instant since) {

    boolean is(Role part, Standing at) {
        return role == part && standing == at;
    }
}
