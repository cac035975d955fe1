package org.waymate.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

/// Who of a list waits, and of whom it was decided; whoever offered twice counts as they did last.
@Component
class WaitingOffers {

    private final OfferLists lists;
    private final MentorOffers offers;
    private final Enrolments enrolments;

    WaitingOffers(OfferLists lists, MentorOffers offers, Enrolments enrolments) {
        this.lists = lists;
        this.offers = offers;
        this.enrolments = enrolments;
    }

    Optional<OfferList> open(ProgramId program) {
        return lists.open(program);
    }

    /// Longest wait first.
    List<MentorOffer> of(OfferList list) {
        return offers.findByListOrderByNumber(list.id()).stream().filter(this::waits).toList();
    }

    /// In the order in which they offered.
    List<Enrolment> decided(OfferList list) {
        return offers.findByListOrderByNumber(list.id()).stream()
                .filter(offer -> offer.hearBy().isEmpty())
                .map(offer -> enrolments.get(offer.mentor())).distinct()
                .filter(mentor -> mentor.standing() != Standing.WAITING).toList();
    }

    /// Those who wait between two numbers of a list.
    List<Enrolment> in(OfferListId list, int first, int last) {
        return offers.findByListOrderByNumber(list).stream().filter(this::waits)
                .filter(offer -> offer.number() >= first && offer.number() <= last)
                .map(offer -> enrolments.get(offer.mentor())).toList();
    }

    private boolean waits(MentorOffer offer) {
        return offer.hearBy().isPresent()
                && enrolments.get(offer.mentor()).standing() == Standing.WAITING;
    }
}
