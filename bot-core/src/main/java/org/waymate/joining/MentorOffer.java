package org.waymate.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.program.EnrolmentId;

/// Somebody offers to mentor; whoever went and comes back offers anew.
@Entity
@Table(name = "mentor_offer")
class MentorOffer {

    @EmbeddedId private MentorOfferId id;

    @Version private @Nullable Long version;

    @Embedded private OfferListId list;

    private int number;

    @Embedded private EnrolmentId mentor;

    private @Nullable Instant hearBy;

    protected MentorOffer() {}

    /// @param number its place in the list, from 1 on
    /// @param hearBy when the mentor is told at the latest
    MentorOffer(OfferListId list, int number, EnrolmentId mentor, Instant hearBy) {
        this.id = MentorOfferId.random();
        this.list = list;
        this.number = number;
        this.mentor = mentor;
        this.hearBy = hearBy;
    }

    MentorOfferId id() {
        return id;
    }

    OfferListId list() {
        return list;
    }

    int number() {
        return number;
    }

    EnrolmentId mentor() {
        return mentor;
    }

    /// Nothing once it is settled.
    Optional<Instant> hearBy() {
        return Optional.ofNullable(hearBy);
    }

    void isPromised(Instant later) {
        hearBy = later;
    }

    void settled() {
        hearBy = null;
    }
}
