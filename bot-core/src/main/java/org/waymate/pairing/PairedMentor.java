package org.waymate.pairing;

import java.util.UUID;
import org.waymate.program.EnrolmentId;

/// A mentor whom a coordinator names: the id of their part in the program.
public record PairedMentor(UUID value) {

    EnrolmentId part() {
        return new EnrolmentId(value);
    }
}
