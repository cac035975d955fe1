package org.waymate.program;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.people.PersonId;

/// Somebody's part in a program: as mentee or as mentor.
@Entity
@Table(name = "enrolment")
public class Enrolment {

    public enum Standing {
        /// A mentor whom no coordinator has looked at yet.
        WAITING, ACTIVE, DECLINED,
        /// They have gone; they may come back.
        LEFT
    }

    @EmbeddedId private EnrolmentId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private PersonId person;

    @Enumerated(EnumType.STRING) private Role role;

    @Enumerated(EnumType.STRING) private Standing standing;

    @Convert(converter = Topics.class) private List<Topic> topics;

    private int places;

    /// The day on which they are back from a break.
    private @Nullable LocalDate pausedUntil;

    /// The hour at which they want to be asked how it goes, where it is another than the program's.
    private @Nullable LocalTime askedAt;

    @Enumerated(EnumType.STRING) private HowOften howOften = HowOften.USUAL;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by")) private @Nullable PersonId decidedBy;

    private Instant since;

    protected Enrolment() {}

    private Enrolment(ProgramId program, PersonId person, Role role, Standing standing, List<Topic> topics,
            int places, Instant since) {
        this.id = EnrolmentId.random();
        this.program = program;
        this.person = person;
        this.role = role;
        this.standing = standing;
        this.topics = List.copyOf(topics);
        this.places = places;
        this.since = since;
    }

    public static Enrolment mentee(ProgramId program, PersonId person, List<Topic> topics, Instant since) {
        return new Enrolment(program, person, Role.MENTEE, Standing.ACTIVE, topics, 0, since);
    }

    /// @param places how many mentees the mentor can take, 1 to 10
    public static Enrolment mentor(ProgramId program, PersonId person, List<Topic> topics, int places,
            Instant since) {
        return new Enrolment(program, person, Role.MENTOR, Standing.WAITING, topics, places, since);
    }

    public EnrolmentId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Standing standing() {
        return standing;
    }

    public List<Topic> topics() {
        return topics;
    }

    public int places() {
        return places;
    }

    public Instant since() {
        return since;
    }

    /// Who let this mentor in, or did not.
    public Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /// @return whether this changed anything: a second press does not
    public boolean approve(PersonId by) {
        return settle(Standing.ACTIVE, by);
    }

    public boolean decline(PersonId by) {
        return settle(Standing.DECLINED, by);
    }

    /// A mentor who was declined looks for one instead.
    public void looksForAMentor(List<Topic> on) {
        if (standing != Standing.DECLINED) {
            throw new IllegalStateException("Whoever is " + standing + " stays what they are");
        }
        role = Role.MENTEE;
        standing = Standing.ACTIVE;
        topics = List.copyOf(on);
        places = 0;
    }

    /// Says anew what it is about.
    public void concerns(List<Topic> on) {
        topics = List.copyOf(on);
    }

    /// @param mentees how many the mentor can take, 0 to 10; whoever is with them stays
    public void takes(int mentees) {
        if (role != Role.MENTOR) {
            throw new IllegalStateException("Only mentors take mentees");
        }
        places = mentees;
    }

    /// The day on which they are back, while they are away.
    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    /// @param until the day on which they are back
    public void pause(LocalDate until) {
        pausedUntil = until;
    }

    public void resume() {
        pausedUntil = null;
    }

    public Optional<LocalTime> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /// By their own clock.
    public void isAskedAt(LocalTime hour) {
        askedAt = hour;
    }

    public HowOften howOften() {
        return howOften;
    }

    public void hears(HowOften much) {
        howOften = much;
    }

    public void leave() {
        standing = Standing.LEFT;
        pausedUntil = null;
    }

    /// As if they had not gone.
    public void isBackAs(Standing before, Optional<LocalDate> awayUntil) {
        standing = before;
        pausedUntil = awayUntil.orElse(null);
    }

    /// What they said when they joined goes; that somebody was here stays.
    void forget() {
        topics = List.of();
        places = 0;
        pausedUntil = null;
        askedAt = null;
        howOften = HowOften.USUAL;
    }

    public boolean hasLeft() {
        return standing == Standing.LEFT;
    }

    /// Whoever had gone is here again, as what they say now.
    public void comesBack(Role as, List<Topic> on, int mentees, Instant now) {
        if (!hasLeft()) {
            throw new IllegalStateException("Whoever is " + standing + " never went");
        }
        role = as;
        standing = as == Role.MENTOR ? Standing.WAITING : Standing.ACTIVE;
        topics = List.copyOf(on);
        places = as == Role.MENTOR ? mentees : 0;
        decidedBy = null;
        since = now;
    }

    private boolean settle(Standing decided, PersonId by) {
        var waiting = standing == Standing.WAITING;
        if (waiting) {
            standing = decided;
            decidedBy = by;
        }
        return waiting;
    }
}
