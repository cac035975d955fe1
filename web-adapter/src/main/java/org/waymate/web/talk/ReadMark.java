package org.waymate.web.talk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// How far somebody has read at a place.
@Entity
@Table(name = "playground_read_marks")
class ReadMark {

    @Embeddable
    record Where(String player, String place) {}

    @EmbeddedId private Where where;
    @Version private @Nullable Long version;
    private long upto;

    protected ReadMark() {}

    ReadMark(Where where) {
        this.where = where;
    }

    void read(long saying) {
        this.upto = Math.max(upto, saying);
    }

    long upto() {
        return upto;
    }
}
