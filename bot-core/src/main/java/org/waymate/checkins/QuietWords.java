package org.waymate.checkins;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.ProgramId;

/// What coordinators are let know of who waits for an answer. Whoever is one of the two does not read it, even as a
/// coordinator.
@Component
class QuietWords {

    private final CheckIns checkIns;
    private final Counterparts counterparts;
    private final Coordinators coordinators;

    QuietWords(CheckIns checkIns, Counterparts counterparts, Coordinators coordinators) {
        this.checkIns = checkIns;
        this.counterparts = counterparts;
        this.coordinators = coordinators;
    }

    /// Oldest first.
    List<CheckIn> open(ProgramId program, PersonId reader) {
        return checkIns.withOpenWords(program).stream().filter(checkIn -> reads(reader, checkIn)).toList();
    }

    /// Whether there is a coordinator to read it.
    boolean areHeard(CheckIn checkIn) {
        return coordinators.of(checkIn.round().program()).stream()
                .anyMatch(coordinator -> reads(coordinator, checkIn));
    }

    /// @return empty when it is not theirs to settle
    Optional<CheckIn> settle(Asker.Coordinator who, CheckInId id) {
        var theirs = checkIns.findById(id)
                .filter(checkIn -> checkIn.round().program().equals(who.program().id())
                        && !checkIn.awaiting().maySayWord() && reads(who.person().id(), checkIn));
        theirs.ifPresent(checkIn -> checkIn.settles(what -> what.settled(who.here().now())));
        return theirs;
    }

    private boolean reads(PersonId coordinator, CheckIn checkIn) {
        return !coordinator.equals(checkIn.person()) && !coordinator.equals(counterparts.of(checkIn));
    }
}
