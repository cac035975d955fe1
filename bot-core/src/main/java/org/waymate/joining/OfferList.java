package org.waymate.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// The offers to mentor that coordinators look at together, in one message to each: from the first who waits until
/// nobody does. A program has at most one that is open.
@Entity
@Table(name = "offer_list")
class OfferList {

    @EmbeddedId private OfferListId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    private int offers;
    private int waiting;
    private @Nullable UUID openIn;

    protected OfferList() {}

    OfferList(ProgramId program) {
        this.id = OfferListId.random();
        this.program = program;
        this.openIn = program.value();
    }

    OfferListId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id.value());
    }

    boolean isOpen() {
        return openIn != null;
    }

    MentorOffer take(EnrolmentId mentor, Instant hearBy) {
        offers++;
        waiting++;
        return new MentorOffer(id, offers, mentor, hearBy);
    }

    /// One of them waits no more.
    void isOneLess() {
        waiting--;
        if (waiting == 0) {
            openIn = null;
        }
    }
}
