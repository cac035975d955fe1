package org.waymate.recovering;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Holding.Held;
import org.waymate.program.ProgramId;

/// What one program's coordinators are asked after a restore.
@Entity
@Table(name = "recovery")
class Recovery {

    /// What became of what was held.
    enum Decision {
        /// There was nothing to decide.
        NONE, OPEN, SENT, LEFT
    }

    @EmbeddedId private RecoveryId id;

    @Version
    @SuppressWarnings("unused") private @Nullable Long version;

    @Embedded private ProgramId program;

    private Instant backupAt;
    private int messages;
    private int people;
    private int channels;
    private @Nullable Boolean sent;
    @SuppressWarnings("unused") private @Nullable Instant settledAt;

    protected Recovery() {}

    Recovery(ProgramId program, Instant backupAt, Held held) {
        this.id = RecoveryId.random();
        this.program = program;
        this.backupAt = backupAt;
        this.messages = held.messages();
        this.people = held.people();
        this.channels = held.channels();
    }

    RecoveryId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    Instant backupAt() {
        return backupAt;
    }

    Held held() {
        return new Held(messages, people, channels);
    }

    Decision decision() {
        if (messages == 0) {
            return Decision.NONE;
        }
        if (sent == null) {
            return Decision.OPEN;
        }
        return sent ? Decision.SENT : Decision.LEFT;
    }

    /// @return whether this is what decided it
    boolean settle(boolean send, Instant now) {
        var first = decision() == Decision.OPEN;
        if (first) {
            sent = send;
            settledAt = now;
        }
        return first;
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id.value());
    }
}
