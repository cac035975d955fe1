package org.waymate.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymate.chat.place.ChannelRef;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// Where rooms leave what is to be said to others, inside the transaction that decided it.
@Component
public class Outbox {

    private final Deliveries deliveries;
    private final Invitations invitations;
    private final DispatchLoop loop;
    private final Clock clock;

    Outbox(Deliveries deliveries, Invitations invitations, DispatchLoop loop, Clock clock) {
        this.deliveries = deliveries;
        this.invitations = invitations;
        this.loop = loop;
        this.clock = clock;
    }

    /// Says something to one person now, or at the next waking hour.
    ///
    /// @param subject what it is about, for the [Letter] of that kind
    /// @param occurrence the event that it tells of: the same one is told to the same person once
    public void tell(ProgramId program, PersonId person, String kind, String subject, String occurrence) {
        tell(program, person, kind, subject, occurrence, clock.instant());
    }

    public void tell(ProgramId program, PersonId person, String kind, String subject, String occurrence,
            Instant due) {
        write(program, new Recipient.Somebody(person), kind, subject, occurrence, due);
    }

    /// What was over goes on after all: it leaves at that time, unless it stands there already and says so.
    public void tellAfterAll(ProgramId program, PersonId person, String kind, String subject,
            String occurrence, Instant due) {
        deliveries.revive(new Recipient.Somebody(person).toString(), kind, occurrence, due);
        tell(program, person, kind, subject, occurrence, due);
        change(kind, occurrence);
    }

    public void post(ProgramId program, ChannelRef channel, String kind, String subject, String occurrence,
            Instant due) {
        write(program, new Recipient.Place(channel), kind, subject, occurrence, due);
    }

    /// Whether it stands with them already: an edit of it would come without a sound.
    public boolean hasArrived(PersonId person, String kind, String occurrence) {
        return deliveries.findByRecipientAndKindAndOccurrence(new Recipient.Somebody(person).toString(), kind,
                occurrence).filter(Delivery::hasArrived).isPresent();
    }

    /// Since when it stands with them.
    public Optional<Instant> sentAt(PersonId person, String kind, String occurrence) {
        return deliveries.findByRecipientAndKindAndOccurrence(new Recipient.Somebody(person).toString(), kind,
                occurrence).flatMap(Delivery::sentAt);
    }

    /// The events of which one person was told, or is to be told, in this kind of message about this subject.
    public List<String> occurrences(PersonId person, String kind, String subject) {
        return deliveries
                .findByRecipientAndKindAndSubject(new Recipient.Somebody(person).toString(), kind, subject)
                .stream().map(Delivery::occurrence).toList();
    }

    /// What has not left yet never leaves; what stands with people stays as it is.
    public void withdraw(String kind, String occurrence) {
        deliveries.recall(kind, occurrence, clock.instant());
        invitations.recalledInside(kind, occurrence);
        wakeAfterCommit();
    }

    /// What was said of this is worded anew, and the messages that stand with people are edited.
    public void change(String kind, String occurrence) {
        deliveries.changed(kind, occurrence, clock.instant());
        invitations.changedInside(kind, occurrence, clock.instant());
        wakeAfterCommit();
    }

    /// It is over: what has not left yet never leaves, and what stands with people is edited to say so.
    public void over(String kind, String occurrence) {
        withdraw(kind, occurrence);
        change(kind, occurrence);
    }

    private void write(ProgramId program, Recipient recipient, String kind, String subject, String occurrence,
            Instant due) {
        deliveries.write(program.value(), recipient, kind, subject, occurrence, due);
        wakeAfterCommit();
    }

    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                loop.wake();
            }
        });
    }
}
