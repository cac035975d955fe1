package org.waymate.delivery;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The outbox's rows as they are told that a message has arrived. Each is one statement, so that nobody comes between
/// the question who has the row and the answer.
interface Arrivals extends Repository<Delivery, UUID> {

    /// By whoever has it still. What has changed since it was worded is edited next.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1,"
            + " delivery.dueAt = case when delivery.version = :version then delivery.dueAt else :now end,"
            + " delivery.state = case when delivery.version = :version then org.waymate.delivery.Delivery$State.SENT else org.waymate.delivery.Delivery$State.CHANGED end,"
            + " delivery.channel = :channel, delivery.pages = :pages, delivery.sentAt = coalesce(delivery.sentAt, :now),"
            + " delivery.doubts = 0, delivery.recalled = false, delivery.why = null, delivery.leaseUntil = null"
            + " where delivery.id = :id and delivery.state = SENDING and delivery.attempt = :attempt")
    int note(UUID id, int attempt, long version, String channel, String pages, Instant now);

    /// By whoever had it and was away too long. Somebody else may be sending it by now, and keeps it: they look first,
    /// and whatever they don't find is edited from now on and not said again.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1,"
            + " delivery.dueAt = case when delivery.state = SENDING then delivery.dueAt else :now end,"
            + " delivery.state = case when delivery.state = SENDING then delivery.state else org.waymate.delivery.Delivery$State.CHANGED end,"
            + " delivery.channel = :channel, delivery.pages = :pages, delivery.sentAt = coalesce(delivery.sentAt, :now),"
            + " delivery.doubts = case when delivery.state = SENDING then delivery.doubts else 0 end,"
            + " delivery.recalled = case when delivery.state = SENDING then delivery.recalled else false end,"
            + " delivery.why = null where delivery.id = :id and delivery.channel is null")
    int noteLate(UUID id, String channel, String pages, Instant now);
}
