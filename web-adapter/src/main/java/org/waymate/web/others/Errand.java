package org.waymate.web.others;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody has made up their mind about, once for each question: what they press and when, or that they leave
/// it unanswered.
@Entity
@Table(name = "playground_errands")
class Errand {

    @Id private String question;
    @Version private @Nullable Long version;
    private String player;
    private long saying;
    @Column(length = 100) private @Nullable String presses;
    private @Nullable Instant due;

    protected Errand() {}

    /// @param presses nothing where they leave it unanswered
    Errand(String question, String player, long saying, Optional<String> presses, Instant due) {
        this.question = question;
        this.player = player;
        this.saying = saying;
        this.presses = presses.orElse(null);
        this.due = presses.map(_ -> due).orElse(null);
    }

    /// It is done, or there is nothing to do any more.
    void settle() {
        this.due = null;
    }

    boolean isOffered(Set<String> codes) {
        return presses != null && codes.contains(presses);
    }

    boolean isLateFor(Instant moment) {
        return due != null && due.isBefore(moment);
    }

    String player() {
        return player;
    }

    long saying() {
        return saying;
    }

    Optional<String> presses() {
        return Optional.ofNullable(presses);
    }

    String question() {
        return question;
    }

    boolean isOpen() {
        return due != null;
    }
}
