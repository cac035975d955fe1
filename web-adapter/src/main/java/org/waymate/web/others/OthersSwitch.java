package org.waymate.web.others;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// Whether the others live on. There is one switch, hence one row; without it, they do.
@Entity
@Table(name = "playground_others")
class OthersSwitch {

    static final int ONLY = 1;

    @Id private int id;
    @Version private @Nullable Long version;
    private boolean live;

    protected OthersSwitch() {}

    OthersSwitch(boolean live) {
        this.id = ONLY;
        this.live = live;
    }

    void turn(boolean on) {
        this.live = on;
    }

    boolean live() {
        return live;
    }
}
