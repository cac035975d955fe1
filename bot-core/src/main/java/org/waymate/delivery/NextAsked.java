package org.waymate.delivery;

import java.time.Instant;
import java.util.Optional;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// A room that knows beforehand when it asks somebody how it goes: room is kept for that, and what may wait for it
/// comes along with it.
public interface NextAsked {

    Optional<Instant> next(ProgramId program, PersonId person);
}
