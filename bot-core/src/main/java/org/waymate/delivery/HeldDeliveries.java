package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.delivery.Delivery.State;
import org.waymate.program.ProgramId;

/// The outbox's rows that wait for a coordinator.
interface HeldDeliveries extends Repository<Delivery, UUID> {

    List<Delivery> findByProgramAndState(ProgramId program, State state);

    /// What stands with people already would only be edited, and is not held.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1, delivery.leaseUntil = null,"
            + " delivery.doubts = case when delivery.state = SENDING then delivery.doubts + 1 else delivery.doubts end,"
            + " delivery.state = org.waymate.delivery.Delivery$State.HELD where delivery.channel is null"
            + " and (delivery.state = SENDING or delivery.state = READY and delivery.dueAt <= :now)")
    int hold(Instant now);

    /// To a person it is in doubt, so that it is looked for before it is sent.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1, delivery.dueAt = :now, delivery.state = READY,"
            + " delivery.doubts = case when delivery.doubts = 0 and delivery.recipient like 'person:%' then 1 else delivery.doubts end"
            + " where delivery.program = :program and delivery.state = HELD")
    int release(ProgramId program, Instant now);

    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1, delivery.state = DROPPED"
            + " where delivery.program = :program and delivery.state = HELD")
    int drop(ProgramId program);

    /// What travels in them never leaves either.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1, delivery.state = DROPPED"
            + " where delivery.state = FOLDED and delivery.digestId in"
            + " (select held.id from Delivery held where held.program = :program and held.state = HELD)")
    int dropInside(ProgramId program);
}
