package org.waymate.web.tour;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// How far the tour is, so that a page loaded anew and a restart go on there. There is one, hence one row; without it
/// nobody has been asked yet whether they want one.
@Entity
@Table(name = "playground_tour")
class TourState {

    static final int ONLY = 1;
    static final int OVER = 0;
    static final int BROKEN = -1;

    @Id private int id;
    @Version private @Nullable Long version;
    private int step;
    private String parts;

    protected TourState() {}

    /// @param step from 1, [#OVER] or [#BROKEN]
    TourState(int step, Parts parts) {
        this.id = ONLY;
        this.step = step;
        this.parts = parts.written();
    }

    void stand(int at, Parts with) {
        this.step = at;
        this.parts = with.written();
    }

    int step() {
        return step;
    }

    Parts parts() {
        return Parts.read(parts);
    }
}
