package org.waymate.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

/// Whose offer a question is about, and of which program a button speaks.
@Component
class WhoseOffer {

    private final OfferLists lists;
    private final MentorOffers offers;
    private final OfferQuestions questions;
    private final Enrolments enrolments;

    WhoseOffer(OfferLists lists, MentorOffers offers, OfferQuestions questions, Enrolments enrolments) {
        this.lists = lists;
        this.offers = offers;
        this.questions = questions;
        this.enrolments = enrolments;
    }

    Enrolment mentor(OfferQuestion question) {
        return enrolments.get(offers.get(question.offer()).mentor());
    }

    /// Whether the offer that was asked about is still to be decided.
    boolean waits(OfferQuestion question) {
        return offers.get(question.offer()).hearBy().isPresent();
    }

    Optional<ProgramId> program(Answers given) {
        return mentor(given).map(Enrolment::program)
                .or(() -> given.id("list").map(OfferListId::new).flatMap(lists::findById)
                        .map(OfferList::program));
    }

    private Optional<Enrolment> mentor(Answers given) {
        return given.id("mentor").or(() -> given.id("part")).map(EnrolmentId::new)
                .flatMap(enrolments::findById)
                .or(() -> given.id("asked").map(OfferQuestionId::new).flatMap(questions::findById)
                        .map(this::mentor));
    }
}
