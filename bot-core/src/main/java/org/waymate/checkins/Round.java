package org.waymate.checkins;

import java.time.LocalDate;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// One person's check-ins of one day of the rhythm: a mentor's, with all their mentees, are one message.
record Round(ProgramId program, PersonId person, LocalDate day) {

    /// The event that the outbox tells of.
    String occurrence() {
        return ShortId.write(person.value()) + "/" + ShortId.write(program.value()) + "/" + day;
    }

    String occurrence(LocalDate again) {
        return occurrence() + "/" + again;
    }

    /// On whichever day.
    boolean isAskedAgainBy(String occurrence) {
        return occurrence.startsWith(occurrence() + "/");
    }
}
