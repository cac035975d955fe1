package org.waymate.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.people.PersonId;

/// Where a coordinator has opened a list, so that it stays open there when it changes.
@Entity
@Table(name = "offer_page")
class OfferPage {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Embedded private OfferListId list;

    @Embedded private PersonId person;

    private int fromNumber;

    protected OfferPage() {}

    OfferPage(OfferListId list, PersonId person) {
        this.id = UUID.randomUUID();
        this.list = list;
        this.person = person;
    }

    /// The number of the first that is shown.
    int from() {
        return fromNumber;
    }

    void turn(int toNumber) {
        fromNumber = toNumber;
    }
}
