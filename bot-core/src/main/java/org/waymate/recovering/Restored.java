package org.waymate.recovering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The mark that whoever restores the database leaves in it.
@Entity
@Table(name = "restored")
class Restored {

    @Id
    @SuppressWarnings("unused") private UUID restoredId;

    @Version
    @SuppressWarnings("unused") private @Nullable Long version;

    private Instant backupAt;
    @SuppressWarnings("unused") private @Nullable Instant begunAt;

    protected Restored() {}

    Instant backupAt() {
        return backupAt;
    }

    void begins(Instant now) {
        begunAt = now;
    }
}
