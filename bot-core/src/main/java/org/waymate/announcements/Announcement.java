package org.waymate.announcements;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Dialect;
import org.waymate.chat.words.Prose;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What a coordinator wants many to read. It leaves once, however often and by however many it is pressed.
@Entity
@Table(name = "announcement")
class Announcement {

    enum State {
        DRAFT, SENT, CANCELLED,
        /// Called off after it was let go: whoever had it has it.
        STOPPED,
        /// The platform would not take it.
        REFUSED,
        /// It may or may not stand there: a person has to look.
        UNSURE
    }

    @EmbeddedId private AnnouncementId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    private String channel;
    private String words;

    @Enumerated(EnumType.STRING) private @Nullable Dialect dialect;

    @Enumerated(EnumType.STRING) private State state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by")) private @Nullable PersonId settledBy;

    private @Nullable Instant settledAt;
    /// When it leaves, where that was chosen.
    private @Nullable Instant due;
    /// Whether the two buttons for joining stand beneath it.
    private boolean wayIn;
    private int tries;
    private @Nullable String why;
    private Instant since;

    protected Announcement() {}

    Announcement(ProgramId program, Aim aim, String words, Dialect dialect, boolean wayIn, Instant since) {
        this.id = AnnouncementId.random();
        this.program = program;
        this.channel = aim.toString();
        this.words = words;
        this.dialect = dialect;
        this.wayIn = wayIn;
        this.state = State.DRAFT;
        this.since = since;
    }

    AnnouncementId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    Aim aim() {
        return Aim.read(channel);
    }

    boolean showsTheWayIn() {
        return wayIn;
    }

    String words() {
        return words;
    }

    /// What people read.
    Prose prose() {
        return dialect == null ? Prose.quoting(words) : dialect.read(words);
    }

    State state() {
        return state;
    }

    /// Who sent or cancelled it.
    Optional<PersonId> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /// Empty: it leaves at once.
    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    /// What the outbox tells of: each try is told once.
    String attempt() {
        return ShortId.write(id.value()) + "/" + tries;
    }

    /// What the platform answered when it would not take it.
    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /// What may have arrived can't be called off any more, nor said otherwise.
    boolean mayChange() {
        return state == State.DRAFT || state == State.REFUSED;
    }

    /// @return whether it could still be changed
    boolean rewrite(Aim to, String saying, boolean withTheWayIn) {
        if (!mayChange()) {
            return false;
        }
        channel = to.toString();
        words = saying;
        wayIn = withTheWayIn;
        state = State.DRAFT;
        why = null;
        return true;
    }

    /// @return whether this press is the one that sends it
    boolean send(PersonId by, Instant now) {
        return state == State.DRAFT && leave(by, now);
    }

    /// @return whether this is what lets it go, at that time
    boolean sendAt(Instant time, PersonId by, Instant now) {
        var lets = send(by, now);
        due = lets ? time : due;
        return lets;
    }

    /// @return whether there was something to stop
    boolean stop(PersonId by, Instant now) {
        var runs = state == State.SENT;
        if (runs) {
            settle(State.STOPPED, by, now);
        }
        return runs;
    }

    /// @return whether this press is the one that sends it once more
    boolean sendAgain(PersonId by, Instant now) {
        return (state == State.REFUSED || state == State.UNSURE) && leave(by, now);
    }

    void cancel(PersonId by, Instant now) {
        if (mayChange()) {
            settle(State.CANCELLED, by, now);
        }
    }

    void refused(String because) {
        if (state == State.SENT) {
            state = State.REFUSED;
            why = because;
        }
    }

    void unsure() {
        if (state == State.SENT) {
            state = State.UNSURE;
        }
    }

    private boolean leave(PersonId by, Instant now) {
        settle(State.SENT, by, now);
        tries++;
        why = null;
        return true;
    }

    private void settle(State as, PersonId by, Instant now) {
        state = as;
        settledBy = by;
        settledAt = now;
    }
}
