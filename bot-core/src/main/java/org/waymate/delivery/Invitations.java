package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.ProgramId;

/// The outbox's rows of one person, as far as it matters how many come and what travels together.
interface Invitations extends Repository<Delivery, UUID> {

    /// What nobody has let go yet: due by then, or a digest that waits for its day. Also what is not invited.
    @Query("select delivery from Delivery delivery where delivery.recipient = :recipient and delivery.program = :program"
            + " and delivery.state in (READY, SENDING) and delivery.letAt is null and delivery.channel is null"
            + " and delivery.doubts = 0 and delivery.recalled = false"
            + " and (delivery.dueAt <= :now or delivery.kind = '" + DigestLetter.KIND + "')")
    List<Delivery> toBeLet(String recipient, ProgramId program, Instant now);

    /// When those came that came, or are on their way. What travels inside another counts with it.
    @Query("select delivery.letAt from Delivery delivery where delivery.recipient = :recipient and delivery.letAt >= :from"
            + " and delivery.state in (READY, SENDING, SENT, CHANGED, UNKNOWN)")
    List<Instant> let(String recipient, Instant from);

    List<Delivery> findByDigestId(UUID digest);

    int countByRecipientAndKind(String recipient, String kind);

    /// What was worded with it before it was recalled is said anew.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1 where delivery.state = SENDING and delivery.id in"
            + " (select inside.digestId from Delivery inside where inside.kind = :kind and inside.occurrence = :occurrence)")
    int recalledInside(String kind, String occurrence);

    /// As [Deliveries#changed], for the messages in which it stands.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1,"
            + " delivery.dueAt = case when delivery.state = SENT then :now else delivery.dueAt end,"
            + " delivery.state = case when delivery.state = SENT then org.waymate.delivery.Delivery$State.CHANGED else delivery.state end"
            + " where delivery.state in (SENDING, SENT, CHANGED) and delivery.id in"
            + " (select inside.digestId from Delivery inside where inside.kind = :kind and inside.occurrence = :occurrence)")
    int changedInside(String kind, String occurrence, Instant now);
}
