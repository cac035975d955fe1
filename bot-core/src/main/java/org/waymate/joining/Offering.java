package org.waymate.joining;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;

/// An offer to mentor comes before the coordinators, and goes once it is settled. Each has one message that says how
/// it stands with all who wait.
@Component
class Offering {

    private final OfferLists lists;
    private final MentorOffers offers;
    private final OfferQuestions questions;
    private final Coordinators coordinators;
    private final Outbox outbox;

    Offering(OfferLists lists, MentorOffers offers, OfferQuestions questions, Coordinators coordinators,
            Outbox outbox) {
        this.lists = lists;
        this.offers = offers;
        this.questions = questions;
        this.coordinators = coordinators;
        this.outbox = outbox;
    }

    void offer(Program program, Enrolment mentor) {
        var list = lists.open(program.id()).orElseGet(() -> lists.save(new OfferList(program.id())));
        offers.save(list.take(mentor.id(), HearBy.of(mentor.since(), program)));
        coordinators.of(program.id()).forEach(coordinator -> tell(list, coordinator));
        outbox.change(OfferListLetter.KIND, list.subject());
    }

    private void tell(OfferList list, PersonId coordinator) {
        outbox.tell(list.program(), coordinator, OfferListLetter.KIND, list.subject(), list.subject());
    }

    /// When whoever waits is told at the latest.
    Instant hearBy(Program program, Enrolment mentor) {
        return offers.latestOf(mentor.id()).flatMap(MentorOffer::hearBy)
                .orElseGet(() -> HearBy.of(mentor.since(), program));
    }

    /// They wait no more, whatever became of it.
    void settled(Enrolment mentor) {
        offers.latestOf(mentor.id()).filter(offer -> offer.hearBy().isPresent()).ifPresent(offer -> {
            offer.settled();
            lists.get(offer.list()).isOneLess();
        });
        changed(mentor);
    }

    /// All that speaks of it is worded anew.
    void changed(Enrolment mentor) {
        offers.of(mentor.id()).forEach(this::changed);
        outbox.change(WaitingLetter.KIND, WaitingLetter.occurrence(mentor));
    }

    private void changed(MentorOffer offer) {
        outbox.change(OfferListLetter.KIND, lists.get(offer.list()).subject());
        questions.findByOfferOrderBySince(offer.id()).forEach(question -> {
            outbox.change(OfferQuestionLetter.KIND, question.subject());
            outbox.change(OfferAnswerLetter.KIND, question.subject());
        });
    }
}
