package org.waymate.simulation;

import java.io.Serial;

/// The process ends at this very point: nothing in the core catches it, and what was committed by then is all that is
/// left.
final class Crash extends Error {

    @Serial private static final long serialVersionUID = 1;

    Crash(String where) {
        super(where, null, false, false);
    }
}
