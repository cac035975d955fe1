package org.waymate.joining;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// Where coordinators have opened their lists.
interface OfferPages extends Repository<OfferPage, UUID> {

    OfferPage save(OfferPage page);

    Optional<OfferPage> findByListAndPerson(OfferListId list, PersonId person);

    default int from(OfferListId list, PersonId person) {
        return findByListAndPerson(list, person).map(OfferPage::from).orElse(0);
    }

    default void turn(OfferListId list, PersonId person, int from) {
        findByListAndPerson(list, person).orElseGet(() -> save(new OfferPage(list, person))).turn(from);
    }
}
