package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.program.Enrolments;

/// Opens one person's check-in about one match, and closes the one before: of what was missed only the
/// latest still matters.
@Component
class Opening {

    private static final int SILENT_DAYS = 2;

    private final CheckIns checkIns;
    private final Matches matches;
    private final Enrolments enrolments;
    private final OwnCalendars calendars;
    private final Standing standing;
    private final Outbox outbox;

    Opening(CheckIns checkIns, Matches matches, Enrolments enrolments, OwnCalendars calendars,
            Standing standing, Outbox outbox) {
        this.checkIns = checkIns;
        this.matches = matches;
        this.enrolments = enrolments;
        this.calendars = calendars;
        this.standing = standing;
        this.outbox = outbox;
    }

    void open(Rhythm rhythm, Instant now) {
        var match = matches.findById(rhythm.match()).filter(Match::isActive);
        if (match.isEmpty()) {
            rhythm.stop();
            return;
        }
        var calendar = calendars.of(rhythm);
        rhythm.beat(calendar, now).filter(_ -> areThere(match.get(), calendar.today(now)))
                .ifPresent(day -> open(rhythm, calendar, day, now));
    }

    /// Whoever is on a break is asked nothing, and nobody is asked about them.
    private boolean areThere(Match match, LocalDate today) {
        return Stream.of(match.mentee(), match.mentor()).map(enrolments::get)
                .noneMatch(enrolment -> enrolment.isPausedOn(today));
    }

    private void open(Rhythm rhythm, OwnCalendar calendar, LocalDate day, Instant now) {
        checkIns.open(rhythm.match(), rhythm.person()).forEach(before -> {
            before.close(now);
            standing.changed(before);
        });
        var round = new Round(rhythm.program(), rhythm.person(), day);
        checkIns.save(new CheckIn(round, rhythm.match(), now,
                calendar.on(calendar.today(now).plusDays(SILENT_DAYS)), rhythm.asks()));
        outbox.tell(rhythm.program(), rhythm.person(), CheckInLetter.KIND, day.toString(),
                round.occurrence());
        outbox.change(CheckInLetter.KIND, round.occurrence());
    }
}
