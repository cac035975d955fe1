package org.waymate.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// A coordinator asks whoever offered to mentor, and reads what they answer.
@Component
class Clarifying {

    /// What can come of asking.
    sealed interface Asking {}

    record Asked(Enrolment mentor) implements Asking {}

    /// Somebody was quicker, or the mentor has gone.
    record Decided(Enrolment mentor) implements Asking {}

    record NobodyThere() implements Asking {}

    /// What can come of answering.
    sealed interface Answering {}

    record Passed(OfferQuestion question) implements Answering {}

    record AnsweredBefore(OfferQuestion question) implements Answering {}

    /// It was decided without the answer.
    record TooLate(OfferQuestion question) implements Answering {}

    record NotAsked() implements Answering {}

    private final Enrolments enrolments;
    private final MentorOffers offers;
    private final OfferQuestions questions;
    private final WhoseOffer whose;
    private final Offering offering;
    private final Outbox outbox;

    Clarifying(Enrolments enrolments, MentorOffers offers, OfferQuestions questions, WhoseOffer whose,
            Offering offering, Outbox outbox) {
        this.enrolments = enrolments;
        this.offers = offers;
        this.questions = questions;
        this.whose = whose;
        this.offering = offering;
        this.outbox = outbox;
    }

    Asking ask(Asker.Coordinator who, EnrolmentId mentor, String words) {
        return inTheWay(who, mentor)
                .orElseGet(() -> ask(who, enrolments.get(mentor), words));
    }

    /// Why nobody can be asked any more.
    Optional<Asking> inTheWay(Asker.Coordinator who, EnrolmentId mentor) {
        var theirs = enrolments.findById(mentor)
                .filter(one -> one.program().equals(who.program().id()));
        return theirs.isEmpty()
                ? Optional.of(new NobodyThere())
                : theirs.filter(one -> one.standing() != Standing.WAITING).map(Decided::new);
    }

    private Asking ask(Asker.Coordinator who, Enrolment mentor, String words) {
        var offer = offers.latestOf(mentor.id()).orElseThrow();
        var question = questions.save(
                new OfferQuestion(offer.id(), who.person().id(), words, who.here().now()));
        outbox.tell(mentor.program(), mentor.person(), OfferQuestionLetter.KIND, question.subject(),
                question.subject());
        offering.changed(mentor);
        return new Asked(mentor);
    }

    Answering answer(Asker.Participant who, OfferQuestionId asked, String words) {
        return inTheWay(who, asked).orElseGet(() -> answer(questions.findById(asked).orElseThrow(), words));
    }

    /// Why it can't be answered any more.
    Optional<Answering> inTheWay(Asker.Participant who, OfferQuestionId asked) {
        var theirs = questions.findById(asked)
                .filter(question -> whose.mentor(question).id().equals(who.enrolment().id()));
        if (theirs.isEmpty()) {
            return Optional.of(new NotAsked());
        }
        return theirs.get().answer().isPresent()
                ? theirs.map(AnsweredBefore::new)
                : theirs.filter(question -> !whose.waits(question)).map(TooLate::new);
    }

    private Answering answer(OfferQuestion question, String words) {
        question.answer(words);
        var mentor = whose.mentor(question);
        outbox.tell(mentor.program(), question.askedBy(), OfferAnswerLetter.KIND, question.subject(),
                question.subject());
        offering.changed(mentor);
        return new Passed(question);
    }
}
