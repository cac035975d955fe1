package org.waymate.checkins;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.pairing.MatchId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// When one of a pair is asked next. This row is the truth; whoever sweeps late still finds it.
@Entity
@Table(name = "rhythm")
class Rhythm {

    private static final int PATIENCE = 3;

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private MatchId match;

    @Embedded private PersonId person;

    private LocalDate nextDay;

    /// Nothing when the program or the match is over.
    private @Nullable Instant nextDue;

    /// Questions in a row since they last pressed anything.
    private int unanswered;

    @Enumerated(EnumType.STRING) private Pace pace = Pace.USUAL;

    protected Rhythm() {}

    Rhythm(MatchId match, PersonId person, LocalDate earliest, OwnCalendar by) {
        this.id = UUID.randomUUID();
        this.program = by.program().id();
        this.match = match;
        this.person = person;
        aim(by, by.onOrAfter(earliest));
    }

    MatchId match() {
        return match;
    }

    PersonId person() {
        return person;
    }

    ProgramId program() {
        return program;
    }

    LocalDate nextDay() {
        return nextDay;
    }

    Pace pace() {
        return pace;
    }

    Optional<Instant> nextDue() {
        return Optional.ofNullable(nextDue);
    }

    /// The person has another clock or hour: the same day, at that one. Where this would be too soon, it counts from
    /// the time after.
    void moves(OwnCalendar by, Instant notBefore) {
        if (nextDue != null) {
            by.on(nextDay).filter(moment -> !moment.isBefore(notBefore))
                    .ifPresent(moment -> nextDue = moment);
        }
    }

    /// The program has other days: the first of them from then on. A question that is due before and whose time is as
    /// it was is not lost.
    void beginsAnew(OwnCalendar by, LocalDate earliest) {
        if (pace != Pace.NEVER && !isAsItWas(by, earliest)) {
            aim(by, by.onOrAfter(earliest));
        }
    }

    private boolean isAsItWas(OwnCalendar by, LocalDate before) {
        return nextDue != null && nextDay.isBefore(before) && by.onOrAfter(nextDay).equals(nextDay)
                && by.on(nextDay).filter(nextDue::equals).isPresent();
    }

    /// One more question.
    ///
    /// @return whether those before it have gone without an answer for so long that they are asked how often they
    /// want to be asked: once, until they answer something
    boolean asks() {
        return unanswered++ == PATIENCE;
    }

    void heard() {
        unanswered = 0;
    }

    /// @param earliest the first day on which they may be asked
    void goes(Pace as, OwnCalendar by, LocalDate earliest) {
        if (as != pace) {
            pace = as;
            resume(by, by.onOrAfter(earliest));
        }
    }

    private void resume(OwnCalendar by, LocalDate day) {
        switch (pace) {
            case USUAL -> aim(by, day);
            case LESS -> aim(by, by.after(day));
            case NEVER -> stop();
        }
    }

    void stop() {
        nextDue = null;
    }

    /// Moves on to the next day that is to come.
    ///
    /// @return the latest day that is due by now: what came before it no longer matters
    Optional<LocalDate> beat(OwnCalendar by, Instant now) {
        Optional<LocalDate> latest = Optional.empty();
        aim(by, nextDay);
        while (nextDue != null && !nextDue.isAfter(now)) {
            latest = Optional.of(nextDay);
            aim(by, next(by));
        }
        return latest.filter(_ -> by.program().runsOn(by.today(now)));
    }

    private LocalDate next(OwnCalendar by) {
        var following = by.after(nextDay);
        return pace == Pace.LESS ? by.after(following) : following;
    }

    private void aim(OwnCalendar by, LocalDate day) {
        nextDay = day;
        nextDue = by.on(day).orElse(null);
    }
}
