package org.waymate.pairing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.ProgramId;

/// One after the other: of two who want a mentor's last place at once, the second sees what the first did.
interface Turns extends Repository<Turn, ProgramId> {

    /// Waits until nobody else in this program decides about places; it is ours until the transaction ends.
    default void take(ProgramId program) {
        begin(program.value());
        var _ = hold(program).orElseThrow();
    }

    @Modifying
    @Query(nativeQuery = true, value = "insert into pairing_turn (program_id) values (:program) on conflict do nothing")
    int begin(UUID program);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select turn from Turn turn where turn.program = :program")
    Optional<Turn> hold(ProgramId program);
}
