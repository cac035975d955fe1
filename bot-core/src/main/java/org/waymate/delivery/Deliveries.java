package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.delivery.Delivery.State;
import org.waymate.program.ProgramId;

/// The outbox's rows.
public interface Deliveries extends Repository<Delivery, UUID> {

    /// What was done to rows is written, and they have their next versions.
    void flush();

    Optional<Delivery> findById(UUID id);

    @Query(nativeQuery = true, value = "select * from delivery where id = any(:ids)")
    List<Delivery> all(UUID[] ids);

    List<Delivery> findByProgramAndState(ProgramId program, State state);

    @Query("select delivery from Delivery delivery where delivery.program = :program and delivery.state in (UNKNOWN, FAILED)"
            + " and delivery.recipient like 'person:%' and delivery.digestId is null order by delivery.dueAt")
    List<Delivery> inDoubt(ProgramId program);

    /// What was decided at once with the last of them.
    @Query("select delivery from Delivery delivery where delivery.program = :program and delivery.decidedAt ="
            + " (select max(other.decidedAt) from Delivery other where other.program = :program)")
    List<Delivery> lastDecided(ProgramId program);

    @Query("select count(delivery) from Delivery delivery where delivery.program = :program"
            + " and delivery.state in (READY, CHANGED, SENDING) and delivery.dueAt <= :now")
    int waiting(ProgramId program, Instant now);

    @Query("select count(delivery) from Delivery delivery where delivery.state in (READY, CHANGED) and delivery.dueAt <= :now")
    long due(Instant now);

    @Query("select min(delivery.dueAt) from Delivery delivery where delivery.program = :program"
            + " and delivery.state in (READY, CHANGED, SENDING)")
    Optional<Instant> oldestWaiting(ProgramId program);

    @Query("select count(delivery) from Delivery delivery where delivery.program = :program and delivery.sentAt > :after")
    int sentSince(ProgramId program, Instant after);

    List<Delivery> findByKindAndOccurrence(String kind, String occurrence);

    List<Delivery> findByRecipientAndKindAndSubject(String recipient, String kind, String subject);

    Optional<Delivery> findByRecipientAndKindAndOccurrence(String recipient, String kind, String occurrence);

    /// What could not be delivered is tried once more.
    @Modifying
    @Query("update Delivery delivery set delivery.state = READY, delivery.dueAt = :due, delivery.version = delivery.version + 1"
            + " where delivery.recipient = :recipient and delivery.kind = :kind and delivery.occurrence = :occurrence"
            + " and delivery.state in (UNREACHABLE, FAILED)")
    int again(String recipient, String kind, String occurrence, Instant due);

    /// What was recalled before it left is to leave after all.
    @Modifying
    @Query("update Delivery delivery set delivery.recalled = false, delivery.version = delivery.version + 1,"
            + " delivery.dueAt = case when delivery.state = DROPPED then :due else delivery.dueAt end,"
            + " delivery.state = case when delivery.state = DROPPED then org.waymate.delivery.Delivery$State.READY else delivery.state end"
            + " where delivery.recipient = :recipient and delivery.kind = :kind and delivery.occurrence = :occurrence"
            + " and delivery.recalled = true")
    int revive(String recipient, String kind, String occurrence, Instant due);

    /// Unlike a saved entity, this refuses a duplicate without spoiling the transaction. Whom it is for is written to
    /// where they were last seen; should that be elsewhere by the time it leaves, it moves there.
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into delivery (id, version, program_id, recipient, kind, subject, occurrence, due_at, state, attempt, doubts, space)
            values (:id, 0, :program, :recipient, :kind, :subject, :occurrence, :due, 'READY', 0, 0,
                case when :space = '' then coalesce((select regexp_replace(ref, '/[^/]*$', '') from chat_account
                    where person_id = :person order by last_seen desc limit 1), '') else :space end)
            on conflict do nothing""")
    int write(UUID id, UUID program, String recipient, String kind, String subject, String occurrence,
            Instant due, UUID person, String space);

    /// @return 0 where it is written already
    default int write(UUID program, Recipient recipient, String kind, String subject, String occurrence,
            Instant due) {
        var id = UUID.randomUUID();
        return switch (recipient) {
            case Recipient.Somebody(var person) -> write(id, program, recipient.toString(), kind, subject,
                    occurrence, due, person.value(), "");
            case Recipient.Place(var channel) -> write(id, program, recipient.toString(), kind, subject,
                    occurrence, due, id, channel.in().toString());
        };
    }

    /// One row, whoever has leased its space. Of several that try, one wins.
    @Modifying
    @Query("update Delivery delivery set delivery.state = SENDING, delivery.attempt = :#{#claim.attempt}, delivery.leaseUntil = :until, delivery.fence = 0,"
            + " delivery.version = delivery.version + 1 where delivery.id = :#{#claim.delivery}"
            + " and delivery.attempt = :#{#claim.attempt} - 1 and delivery.state in (READY, CHANGED)")
    int claim(Claim claim, Instant until);

    /// What a node took and never settled, since it stopped in between: it may have arrived.
    @Modifying
    @Query("update Delivery delivery set delivery.state = READY, delivery.leaseUntil = null, delivery.version = delivery.version + 1,"
            + " delivery.doubts = delivery.doubts + 1"
            + " where delivery.state = SENDING and delivery.leaseUntil < :now")
    int takeBack(Instant now);

    /// In one statement, whatever state each row is in: between two, a row could go from one state to the other
    /// and be missed by both. Until the change commits nobody can claim the rows, and what is being sent at this
    /// moment may bear the words of before: the version tells whoever sends it.
    @Modifying
    @Query("update Delivery delivery set delivery.version = delivery.version + 1,"
            + " delivery.dueAt = case when delivery.state = SENT then :now else delivery.dueAt end,"
            + " delivery.state = case when delivery.state = SENT then org.waymate.delivery.Delivery$State.CHANGED else delivery.state end"
            + " where delivery.kind = :kind and delivery.occurrence = :occurrence and delivery.digestId is null"
            + " and delivery.state in (READY, SENDING, SENT, CHANGED)")
    int changed(String kind, String occurrence, Instant now);

    /// Also what a dispatcher has taken and not worded yet. Whatever may have arrived is not dropped before it was
    /// looked for.
    @Modifying
    @Query("update Delivery delivery set delivery.recalled = true, delivery.version = delivery.version + 1, delivery.dueAt = :now,"
            + " delivery.state = case when delivery.state in (READY, HELD, FOLDED) and delivery.doubts = 0 then org.waymate.delivery.Delivery$State.DROPPED else delivery.state end"
            + " where delivery.kind = :kind and delivery.occurrence = :occurrence and delivery.state in (READY, HELD, SENDING, FOLDED) and delivery.channel is null")
    int recall(String kind, String occurrence, Instant now);

    @Query("select min(delivery.dueAt) from Delivery delivery where delivery.state in (READY, CHANGED) and delivery.dueAt > :after")
    Optional<Instant> nextDue(Instant after);
}
