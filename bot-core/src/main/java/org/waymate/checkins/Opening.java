package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.people.People;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Opens one person's check-in about one match, and closes the one before: of what was missed only the
/// latest still matters.
@Component
class Opening {

    private static final int SILENT_DAYS = 2;

    private final CheckIns checkIns;
    private final Matches matches;
    private final Programs programs;
    private final Enrolments enrolments;
    private final People people;
    private final Standing standing;
    private final Outbox outbox;

    Opening(CheckIns checkIns, Matches matches, Programs programs, Enrolments enrolments, People people,
            Standing standing, Outbox outbox) {
        this.checkIns = checkIns;
        this.matches = matches;
        this.programs = programs;
        this.enrolments = enrolments;
        this.people = people;
        this.standing = standing;
        this.outbox = outbox;
    }

    void open(Rhythm rhythm, Instant now) {
        var match = matches.findById(rhythm.match()).filter(Match::isActive);
        if (match.isEmpty()) {
            rhythm.stop();
            return;
        }
        var program = programs.get(rhythm.program());
        var zone = people.get(rhythm.person()).zone();
        rhythm.beat(program, zone, now).filter(_ -> areThere(match.get(), LocalDate.ofInstant(now, zone)))
                .ifPresent(day -> open(rhythm, program, zone, day, now));
    }

    /// Whoever is on a break is asked nothing, and nobody is asked about them.
    private boolean areThere(Match match, LocalDate today) {
        return Stream.of(match.mentee(), match.mentor()).map(enrolments::get)
                .noneMatch(enrolment -> enrolment.isPausedOn(today));
    }

    private void open(Rhythm rhythm, Program program, ZoneId zone, LocalDate day, Instant now) {
        checkIns.open(rhythm.match(), rhythm.person()).forEach(before -> {
            before.close(now);
            standing.changed(before);
        });
        var round = new Round(program.id(), rhythm.person(), day);
        checkIns.save(new CheckIn(round, rhythm.match(), now, reminder(program, zone, now)));
        outbox.tell(program.id(), rhythm.person(), CheckInLetter.KIND, day.toString(), round.occurrence());
        outbox.change(CheckInLetter.KIND, round.occurrence());
    }

    private static Optional<Instant> reminder(Program program, ZoneId zone, Instant now) {
        return LaterDay.of(program, zone, LocalDate.ofInstant(now, zone).plusDays(SILENT_DAYS));
    }
}
