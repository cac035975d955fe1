package org.waymate.pairing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.program.EnrolmentId;

/// One mentor is asked for one request, once, and has until a certain moment to answer.
@Entity
@Table(name = "asking")
class Asking {

    enum Answer {
        OPEN, ACCEPTED, NOT_NOW,
        /// The time to answer is over.
        LAPSED,
        /// The mentor went, takes a break, or takes fewer mentees: somebody else was asked.
        MOVED_ON,
        /// The mentee took the request back, or has a mentor by now.
        WITHDRAWN,
        /// Whoever had been asked before is asked after all.
        RECALLED
    }

    @EmbeddedId private AskingId id;

    @Version private @Nullable Long version;

    @Embedded private MentorRequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id")) private EnrolmentId mentor;

    @Enumerated(EnumType.STRING) private Answer answer;

    @Enumerated(EnumType.STRING) private @Nullable Reason reason;

    private Instant answerBy;
    private Instant since;
    private @Nullable Instant endedAt;

    protected Asking() {}

    Asking(MentorRequestId request, EnrolmentId mentor, Instant since, Instant answerBy) {
        this.id = AskingId.random();
        this.request = request;
        this.mentor = mentor;
        this.answer = Answer.OPEN;
        this.since = since;
        this.answerBy = answerBy;
    }

    AskingId id() {
        return id;
    }

    MentorRequestId request() {
        return request;
    }

    EnrolmentId mentor() {
        return mentor;
    }

    Answer answer() {
        return answer;
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant since() {
        return since;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean isOpen() {
        return answer == Answer.OPEN;
    }

    /// @return whether this changed anything: the first word counts
    boolean settle(Answer word, Instant now) {
        var first = isOpen();
        if (first) {
            answer = word;
            endedAt = now;
        }
        return first;
    }

    /// Nobody has answered, and it was settled by mistake.
    void reopen() {
        answer = Answer.OPEN;
        endedAt = null;
    }

    /// @return whether this changed anything: only a not now has a reason, and one
    boolean because(Reason why) {
        var first = answer == Answer.NOT_NOW && reason == null;
        if (first) {
            reason = why;
        }
        return first;
    }
}
