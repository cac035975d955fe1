package org.waymate.checkins;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchMade;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Two who were introduced are asked for the first time when they have had a few days.
@Component
class BeginRhythm {

    private final Rhythms rhythms;
    private final Enrolments enrolments;
    private final SettlingIn settlingIn;
    private final OwnCalendars calendars;

    BeginRhythm(Rhythms rhythms, Enrolments enrolments, SettlingIn settlingIn, OwnCalendars calendars) {
        this.rhythms = rhythms;
        this.enrolments = enrolments;
        this.settlingIn = settlingIn;
        this.calendars = calendars;
    }

    @EventListener
    void hear(MatchMade made) {
        var earliest = settlingIn.earliest(made.match());
        begin(made.match(), made.match().mentee(), earliest);
        begin(made.match(), made.match().mentor(), earliest);
    }

    private void begin(Match match, EnrolmentId of, LocalDate earliest) {
        rhythms.save(new Rhythm(match.id(), enrolments.get(of).person(), earliest, calendars.of(match, of)));
    }
}
