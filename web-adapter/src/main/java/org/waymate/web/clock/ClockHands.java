package org.waymate.web.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far the playground's clock stands from the real one. There is one clock, hence one row.
@Entity
@Table(name = "playground_clock")
class ClockHands {

    static final int ONLY = 1;

    @Id private int id;
    @Version private @Nullable Long version;
    private long aheadMillis;

    protected ClockHands() {}

    ClockHands(Duration ahead) {
        this.id = ONLY;
        this.aheadMillis = ahead.toMillis();
    }

    Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }

    void stand(Duration ahead) {
        this.aheadMillis = ahead.toMillis();
    }
}
