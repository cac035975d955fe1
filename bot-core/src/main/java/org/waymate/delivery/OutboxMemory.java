package org.waymate.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Programs;

/// What was said to somebody unasked: of which kind and when, since the words are not kept.
@Component
class OutboxMemory implements Memory {

    private final DeliveriesTo deliveries;
    private final Programs programs;

    OutboxMemory(DeliveriesTo deliveries, Programs programs) {
        this.deliveries = deliveries;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("delivery", "what I wrote to you by myself",
                deliveries.findByRecipientOrderByDueAt(recipient(person)), this::entry));
    }

    private Entry entry(Delivery delivery) {
        return Entry.of("kind", delivery.kind()).and("program", programs.get(delivery.program()).name())
                .and("state", delivery.state()).and("due", delivery.dueAt()).and("sent", delivery.sentAt());
    }

    /// What has not left never does. Of the rest stays that something was sent, and not where it stands.
    @Override
    public void forget(PersonId person) {
        deliveries.deleteWhatWaits(recipient(person));
        deliveries.forgetWhere(recipient(person));
    }

    private static String recipient(PersonId person) {
        return new Recipient.Somebody(person).toString();
    }
}
