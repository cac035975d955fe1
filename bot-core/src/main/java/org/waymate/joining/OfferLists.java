package org.waymate.joining;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.program.ProgramId;

/// What coordinators look at together.
interface OfferLists extends Repository<OfferList, OfferListId> {

    OfferList save(OfferList list);

    Optional<OfferList> findById(OfferListId id);

    @Query("select list from OfferList list where list.program = :program and list.openIn is not null")
    Optional<OfferList> open(ProgramId program);

    default OfferList get(OfferListId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No list has the id " + id));
    }

    /// The one that a message of the outbox is about.
    default OfferList of(String subject) {
        return get(new OfferListId(ShortId.read(subject).orElseThrow()));
    }
}
