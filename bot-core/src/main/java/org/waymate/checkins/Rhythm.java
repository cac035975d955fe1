package org.waymate.checkins;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.pairing.MatchId;
import org.waymate.people.PersonId;
import org.waymate.program.LocalHour;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;

/// When one of a pair is asked next. This row is the truth; whoever sweeps late still finds it.
@Entity
@Table(name = "rhythm")
class Rhythm {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private MatchId match;

    @Embedded private PersonId person;

    private LocalDate nextDay;

    /// Nothing when the program or the match is over.
    private @Nullable Instant nextDue;

    protected Rhythm() {}

    Rhythm(Program program, MatchId match, PersonId person, LocalDate earliest, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.program = program.id();
        this.match = match;
        this.person = person;
        aim(program, program.cadence().onOrAfter(earliest, program.firstDay()), zone);
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

    Optional<Instant> nextDue() {
        return Optional.ofNullable(nextDue);
    }

    /// The person lives by another clock: the same day, their new hour.
    void moves(Program of, ZoneId zone) {
        if (nextDue != null) {
            aim(of, nextDay, zone);
        }
    }

    /// The program has other days: the first of them from then on.
    void beginsAnew(Program of, LocalDate earliest, ZoneId zone) {
        aim(of, of.cadence().onOrAfter(earliest, of.firstDay()), zone);
    }

    void stop() {
        nextDue = null;
    }

    /// Moves on to the next day that is to come.
    ///
    /// @return the latest day that is due by now: what came before it no longer matters
    Optional<LocalDate> beat(Program of, ZoneId zone, Instant now) {
        Optional<LocalDate> latest = Optional.empty();
        aim(of, nextDay, zone);
        while (nextDue != null && !nextDue.isAfter(now)) {
            latest = Optional.of(nextDay);
            aim(of, of.cadence().after(nextDay, of.firstDay()), zone);
        }
        return latest.filter(_ -> of.runsOn(LocalDate.ofInstant(now, zone)));
    }

    private void aim(Program of, LocalDate day, ZoneId zone) {
        nextDay = day;
        nextDue = of.runsOn(day) ? LocalHour.on(day, of.cadence().hour(), zone) : null;
    }
}
