package org.waymate.joining;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.people.Sealed;

/// What a coordinator wants to know of a mentor before they decide.
@Entity
@Table(name = "offer_question")
class OfferQuestion {

    @EmbeddedId private OfferQuestionId id;

    @Version private @Nullable Long version;

    @Embedded private MentorOfferId offer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by")) private PersonId askedBy;

    @Convert(converter = Sealed.class) private String question;

    @Convert(converter = Sealed.class) private @Nullable String answer;

    private Instant since;

    protected OfferQuestion() {}

    OfferQuestion(MentorOfferId offer, PersonId askedBy, String question, Instant since) {
        this.id = OfferQuestionId.random();
        this.offer = offer;
        this.askedBy = askedBy;
        this.question = question;
        this.since = since;
    }

    OfferQuestionId id() {
        return id;
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id.value());
    }

    MentorOfferId offer() {
        return offer;
    }

    PersonId askedBy() {
        return askedBy;
    }

    String words() {
        return question;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Instant since() {
        return since;
    }

    /// That something was asked stays; the words are gone.
    void forget() {
        question = "";
        answer = null;
    }

    /// @return whether it is the first answer: a second does not count
    boolean answer(String said) {
        var first = answer == null;
        if (first) {
            answer = said;
        }
        return first;
    }
}
