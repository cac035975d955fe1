package org.waymate.program;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.place.AccountRef;

/// A coordinator's seat for an account that has said nothing yet: whoever it is sits down as soon as they do.
@Entity
@Table(name = "awaited_seat")
public class AwaitedSeat {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    private String account;
    private Instant since;

    protected AwaitedSeat() {}

    public AwaitedSeat(ProgramId program, AccountRef account, Instant since) {
        this.id = UUID.randomUUID();
        this.program = program;
        this.account = account.toString();
        this.since = since;
    }

    public ProgramId program() {
        return program;
    }

    public boolean isFor(AccountRef whose) {
        return account.equals(whose.toString());
    }
}
