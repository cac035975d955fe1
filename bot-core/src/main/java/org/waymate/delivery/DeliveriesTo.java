package org.waymate.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The outbox's rows by whom they go to.
interface DeliveriesTo extends Repository<Delivery, UUID> {

    List<Delivery> findByRecipientOrderByDueAt(String recipient);

    @Modifying(flushAutomatically = true)
    @Query("delete from Delivery delivery where delivery.recipient = :recipient and delivery.state in (READY, HELD, FOLDED)")
    void deleteWhatWaits(String recipient);

    /// What is being sent at this moment is told by its version that there is something new to say, and then
    /// finds nobody. Of what may not have arrived nobody is asked any more.
    @Modifying(flushAutomatically = true)
    @Query("update Delivery delivery set delivery.channel = null, delivery.pages = null, delivery.why = null,"
            + " delivery.version = delivery.version + 1,"
            + " delivery.state = case when delivery.state = CHANGED then org.waymate.delivery.Delivery$State.SENT"
            + " when delivery.state in (UNKNOWN, FAILED) then org.waymate.delivery.Delivery$State.LEFT else delivery.state end"
            + " where delivery.recipient = :recipient")
    void forgetWhere(String recipient);
}
