package org.waymate.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.MessageRef;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// One unasked message to one person or channel, from the decision to what became of it.
@Entity
@Table(name = "delivery")
public class Delivery {

    public enum State {
        READY,
        /// It fell due before the database was restored, and may have been sent by then: a coordinator decides.
        HELD,
        /// A node has it and is sending.
        SENDING, SENT,
        /// It was sent and its words have changed since.
        CHANGED,
        /// It travels in one message with others: a digest.
        FOLDED,
        /// It no longer mattered when it was to leave.
        DROPPED, UNREACHABLE, FAILED,
        /// It may have been sent: no answer came.
        UNKNOWN,
        /// It did not arrive, or nobody knows, and a coordinator has decided to leave it so.
        LEFT
    }

    /// Of what may not have arrived.
    public enum Decision {
        AGAIN, LEFT
    }

    private static final int LONGEST_WHY = 500;
    /// So often it is looked for; then a person has to.
    private static final int MOST_DOUBTS = 6;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    @Id private UUID id;

    @Version private long version;

    @Embedded private ProgramId program;

    private String recipient;
    private String kind;
    private String subject;
    private String occurrence;
    private Instant dueAt;

    @Enumerated(EnumType.STRING) private State state;

    private int attempt;
    private boolean recalled;
    /// How many tries have left open whether it arrived.
    private int doubts;
    /// How often it was said once more although it may have arrived.
    private int blindly;
    private @Nullable Instant leaseUntil;
    /// Where it goes, as a `SpaceRef` is written; empty for whoever can be reached nowhere.
    private String space;
    /// Of the lease under which it was taken; zero where it was taken without one.
    private long fence;
    private @Nullable String channel;
    private @Nullable String pages;
    private @Nullable Instant sentAt;
    private @Nullable String why;
    /// When it was let go, where it is an invitation.
    private @Nullable Instant letAt;
    /// The message in which it travels.
    private @Nullable UUID digestId;
    private boolean keptBack;

    /// What a coordinator decided who was asked about it.
    @Enumerated(EnumType.STRING) private @Nullable Decision decided;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by")) private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;

    protected Delivery() {}

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Claim nextClaim(Instant until) {
        return new Claim(id, attempt + 1, Hold.until(until));
    }

    /// Whom it is for is reached elsewhere by now: whoever has leased that space sends it.
    boolean movesTo(String another) {
        var moves = fence > 0 && !space.equals(another);
        if (moves) {
            this.space = another;
            settle(where().isPresent() ? State.CHANGED : State.READY, null);
        }
        return moves;
    }

    public ProgramId program() {
        return program;
    }

    public Recipient recipient() {
        return Recipient.read(recipient);
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String occurrence() {
        return occurrence;
    }

    public State state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /// Where it stands on the platform, once it was sent.
    public Optional<MessageRef> where() {
        return channel == null || pages == null
                ? Optional.empty()
                : Optional.of(new MessageRef(channel, Arrays.asList(pages.split(","))));
    }

    void postpone(Instant until) {
        this.dueAt = until;
        settle(where().isPresent() ? State.CHANGED : State.READY, null);
    }

    /// Whether whoever took it still has it: meanwhile it may have been dropped, or taken by somebody else.
    boolean isTakenBy(int claim) {
        return state == State.SENDING && attempt == claim;
    }

    /// Whether it still has to leave.
    boolean isToGo() {
        return state == State.READY || state == State.HELD || state == State.SENDING;
    }

    boolean hasArrived() {
        return state == State.SENT || state == State.CHANGED;
    }

    boolean mayHaveArrived() {
        return doubts > 0;
    }

    /// It no longer matters; what may have arrived is looked for all the same, so that it can be edited.
    boolean isRecalled() {
        return recalled;
    }

    /// While it is looked for: should it not be there, it leaves at this time at the earliest.
    void leavesNotBefore(Instant waking) {
        this.dueAt = waking;
    }

    /// Whoever decides it knows that it may have arrived: nothing is looked for first.
    void sendAgain(Instant from) {
        this.doubts = 0;
        postpone(from);
    }

    void decide(Decision decision, PersonId by, Instant now) {
        switch (decision) {
            case AGAIN -> sendAgain(now);
            case LEFT -> settle(State.LEFT, null);
        }
        this.decided = decision;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    Optional<Decided> decided() {
        return decided == null || decidedBy == null
                ? Optional.empty()
                : Optional.of(new Decided(decided, decidedBy));
    }

    void isMissing() {
        settle(where().isPresent() ? State.CHANGED : recalled ? State.DROPPED : State.READY, null);
    }

    /// @param look when to look whether it arrived; empty when no look can tell
    void doubted(String because, Optional<Instant> look, InDoubt kind, Instant now) {
        doubts++;
        if (look.isPresent() && doubts < MOST_DOUBTS) {
            postpone(look.get());
        } else if (kind.saysAgain(blindly, look.isPresent())) {
            blindly++;
            sendAgain(now.plus(A_MOMENT));
        } else {
            settle(State.UNKNOWN, because);
        }
    }

    /// Its reader asked to be forgotten.
    void hasNoReader() {
        channel = null;
        pages = null;
        settle(sentAt == null ? State.DROPPED : State.SENT, null);
    }

    /// Whether nobody has let it go yet, and nothing of it can be there.
    boolean waitsToBeLet() {
        return letAt == null && where().isEmpty() && !mayHaveArrived() && !recalled;
    }

    void letGo(Instant now) {
        this.letAt = now;
    }

    /// What somebody took before anybody let it go may be there: it does not wait, and it counts.
    void countsFrom(Instant now) {
        if (letAt == null && where().isEmpty() && !recalled) {
            letGo(now);
        }
    }

    void foldInto(Delivery digest) {
        this.digestId = digest.id;
        settle(State.FOLDED, null);
    }

    /// As there was no room for it in the week.
    void keptBackIn(Delivery digest) {
        foldInto(digest);
        keptBack = true;
    }

    boolean isKeptBack() {
        return keptBack;
    }

    /// There was no room in it.
    void unfold(Instant due) {
        this.digestId = null;
        postpone(due);
    }

    /// It comes to what the message comes to in which it travels.
    void shares(Delivery digest) {
        if (state != State.DROPPED) {
            this.channel = digest.channel;
            this.pages = digest.pages;
            this.sentAt = digest.sentAt;
            settle(digest.state == State.CHANGED ? State.SENT : digest.state, digest.why);
        }
    }

    void settle(State outcome, @Nullable String because) {
        this.state = outcome;
        this.why = because == null ? null : because.substring(0, Math.min(because.length(), LONGEST_WHY));
        this.leaseUntil = null;
    }
}
