package org.waymate.pairing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymate.people.Sealed;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;
import org.waymate.program.Topic;

/// A mentee's asking for a mentor, with the day by which they hear more.
@Entity
@Table(name = "mentor_request")
public class MentorRequest {

    public enum State {
        /// The mentee has not said yet whom I may ask.
        CHOOSING,
        /// A mentor was asked and has time to answer.
        ASKING,
        /// Nobody with room is left to ask, or the coordinators choose; they see it.
        WAITING, MATCHED, WITHDRAWN
    }

    @EmbeddedId private MentorRequestId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentee_id")) private EnrolmentId mentee;

    @Enumerated(EnumType.STRING) private Topic topic;

    @Convert(converter = Sealed.class) private @Nullable String hopes;

    @Enumerated(EnumType.STRING) private State state;

    /// Comes before all others: they had a mentor and lost them.
    private boolean ahead;

    @Convert(converter = InOrder.class) private List<EnrolmentId> mentors;

    /// I ask nobody by myself any more.
    private boolean leftToCoordinators;

    /// When the days are over in which I ask one mentor after another; they begin with the first.
    private @Nullable Instant askUntil;

    /// When it was withdrawn.
    @Enumerated(EnumType.STRING) private @Nullable State stood;

    private int broughtBack;

    private Instant hearBy;
    private Instant since;

    protected MentorRequest() {}

    MentorRequest(ProgramId program, EnrolmentId mentee, Topic topic, Optional<String> hopes, Instant since) {
        this.id = MentorRequestId.random();
        this.program = program;
        this.mentee = mentee;
        this.topic = topic;
        this.hopes = hopes.orElse(null);
        this.state = State.WAITING;
        this.mentors = List.of();
        this.hearBy = since;
        this.since = since;
    }

    /// Another mentor for a mentee whose own has gone, for the same reasons.
    static MentorRequest insteadOf(MentorRequest before, Instant since) {
        var request = new MentorRequest(before.program, before.mentee, before.topic, before.hopes(), since);
        request.ahead = true;
        return request;
    }

    public MentorRequestId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public EnrolmentId mentee() {
        return mentee;
    }

    public Topic topic() {
        return topic;
    }

    public Optional<String> hopes() {
        return Optional.ofNullable(hopes);
    }

    public State state() {
        return state;
    }

    /// The mentee hears from us by then, whatever happens.
    public Instant hearBy() {
        return hearBy;
    }

    public Instant since() {
        return since;
    }

    /// Whom the mentee would like to be asked, first in front.
    List<EnrolmentId> mentors() {
        return mentors;
    }

    boolean isLeftToCoordinators() {
        return leftToCoordinators;
    }

    boolean isOpen() {
        return state == State.CHOOSING || state == State.ASKING || state == State.WAITING;
    }

    /// Before anybody is asked, the mentee says who and in which order.
    void offers(List<EnrolmentId> suggested) {
        moveTo(State.CHOOSING);
        mentors = List.copyOf(suggested);
    }

    void putFirst(EnrolmentId mentor) {
        mentors = Stream.concat(Stream.of(mentor), mentors.stream().filter(one -> !one.equals(mentor)))
                .toList();
    }

    /// Whether a mentor who is asked now has their days to answer before all days are over.
    boolean mayAsk(Instant answerBy) {
        return !leftToCoordinators && (askUntil == null || !answerBy.isAfter(askUntil));
    }

    /// @param until when I stop asking by myself, unless that was settled with the first who was asked
    void asks(Instant answerBy, Instant until) {
        moveTo(State.ASKING);
        hearBy = answerBy;
        askUntil = askUntil == null ? until : askUntil;
    }

    void leaveToCoordinators() {
        leftToCoordinators = true;
    }

    void waits(Instant until) {
        moveTo(State.WAITING);
        hearBy = until;
    }

    void matched() {
        moveTo(State.MATCHED);
    }

    void withdraw() {
        var before = state;
        moveTo(State.WITHDRAWN);
        stood = before;
    }

    /// It stands again as it stood when it was withdrawn.
    void reopen() {
        if (state != State.WITHDRAWN || stood == null) {
            throw new IllegalStateException("A request that is " + state + " was not withdrawn");
        }
        state = stood;
    }

    /// Whoever had been asked until the same moment is asked after all.
    void asksAsBefore(Instant answerBy) {
        moveTo(State.ASKING);
        hearBy = answerBy;
        leftToCoordinators = false;
        broughtBack++;
    }

    int timesBroughtBack() {
        return broughtBack;
    }

    private void moveTo(State next) {
        if (!isOpen()) {
            throw new IllegalStateException("A request that is " + state + " can't become " + next);
        }
        state = next;
    }
}
