package org.waymate.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.place.AccountRef;

/// How one platform knows a person, and whether messages reach them there.
@Entity
@Table(name = "chat_account")
public class ChatAccount {

    @Id private String ref;

    /// Without one it is new, and saved by an insert: a look-up first would write over what another saved meanwhile.
    @Version private @Nullable Long version;

    @Embedded private PersonId person;

    private @Nullable String directChannel;
    private @Nullable Instant unreachableSince;
    private Instant lastSeen;

    protected ChatAccount() {}

    public ChatAccount(AccountRef ref, PersonId person, Instant now) {
        this.ref = ref.toString();
        this.person = person;
        this.lastSeen = now;
    }

    public AccountRef ref() {
        return AccountRef.read(ref).orElseThrow(() -> new IllegalStateException("Not an account: " + ref));
    }

    public PersonId person() {
        return person;
    }

    /// The platform's channel of our direct messages, once there was one.
    public Optional<String> directChannel() {
        return Optional.ofNullable(directChannel);
    }

    public Optional<Instant> unreachableSince() {
        return Optional.ofNullable(unreachableSince);
    }

    public Instant lastSeen() {
        return lastSeen;
    }

    /// The person did something.
    ///
    /// @param directly whether in our direct messages: then what kept messages from them may be over
    public void seen(Instant now, boolean directly) {
        this.lastSeen = now;
        if (directly) {
            this.unreachableSince = null;
        }
    }

    public void reached(String inChannel) {
        this.directChannel = inChannel;
        this.unreachableSince = null;
    }

    public void missed(Instant now) {
        if (unreachableSince == null) {
            this.unreachableSince = now;
        }
    }
}
