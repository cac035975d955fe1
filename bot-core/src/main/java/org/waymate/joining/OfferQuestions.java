package org.waymate.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;

/// What coordinators have asked mentors.
interface OfferQuestions extends Repository<OfferQuestion, OfferQuestionId> {

    OfferQuestion save(OfferQuestion question);

    Optional<OfferQuestion> findById(OfferQuestionId id);

    List<OfferQuestion> findByOfferOrderBySince(MentorOfferId offer);

    default Optional<OfferQuestion> latestOf(MentorOfferId offer) {
        return findByOfferOrderBySince(offer).stream().reduce((_, later) -> later);
    }

    /// The one that a message of the outbox is about.
    default OfferQuestion of(String subject) {
        return findById(new OfferQuestionId(ShortId.read(subject).orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("Nobody asked " + subject));
    }
}
