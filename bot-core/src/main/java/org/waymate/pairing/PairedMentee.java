package org.waymate.pairing;

import java.util.UUID;
import org.waymate.program.EnrolmentId;

/// A mentee whom a coordinator names: the id of their part in the program.
public record PairedMentee(UUID value) {

    EnrolmentId part() {
        return new EnrolmentId(value);
    }
}
