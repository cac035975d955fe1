package org.waymate.insights;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymate.program.ProgramId;

/// What a coordinator was shown that needs somebody, so that each line stays where it stands, weeks later too.
@Entity
@Table(name = "brief")
class Brief {

    @EmbeddedId private BriefId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    private Instant since;

    /// Whether it is the list of all, without the numbers.
    private boolean listing;

    @Convert(converter = Lines.class) private List<Line> lines;

    protected Brief() {}

    Brief(ProgramId program, List<Line> lines, boolean listing, Instant since) {
        this.id = BriefId.random();
        this.program = program;
        this.lines = List.copyOf(lines);
        this.listing = listing;
        this.since = since;
    }

    BriefId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    boolean isListing() {
        return listing;
    }

    List<Line> lines() {
        return lines;
    }
}
