package org.waymate.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.EnrolmentId;

/// Whoever has offered to mentor.
interface MentorOffers extends Repository<MentorOffer, MentorOfferId> {

    MentorOffer save(MentorOffer offer);

    Optional<MentorOffer> findById(MentorOfferId id);

    List<MentorOffer> findByListOrderByNumber(OfferListId list);

    /// The latest first.
    @Query("select offer from MentorOffer offer, OfferList list where offer.mentor = :mentor and list.id = offer.list"
            + " order by case when list.openIn is null then 1 else 0 end, offer.number desc")
    List<MentorOffer> of(EnrolmentId mentor);

    @Query("select offer.id from MentorOffer offer where offer.hearBy <= :now")
    List<MentorOfferId> promisedBy(Instant now);

    @Query("select min(offer.hearBy) from MentorOffer offer where offer.hearBy > :after")
    Optional<Instant> nextPromise(Instant after);

    default Optional<MentorOffer> latestOf(EnrolmentId mentor) {
        return of(mentor).stream().findFirst();
    }

    default MentorOffer get(MentorOfferId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No offer has the id " + id));
    }
}
