package org.waymate.checkins;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.program.Asker;

/// Somebody says how often they are asked about one whom they are matched with.
@Component
class ChoosingPace {

    private final Theirs theirs;
    private final Rhythms rhythms;
    private final CheckIns checkIns;
    private final Standing standing;
    private final Matches matches;
    private final SettlingIn settlingIn;
    private final OwnCalendars calendars;

    ChoosingPace(Theirs theirs, Rhythms rhythms, CheckIns checkIns, Standing standing, Matches matches,
            SettlingIn settlingIn,
            OwnCalendars calendars) {
        this.theirs = theirs;
        this.rhythms = rhythms;
        this.checkIns = checkIns;
        this.standing = standing;
        this.matches = matches;
        this.settlingIn = settlingIn;
        this.calendars = calendars;
    }

    /// Where they were asked.
    Saying.Outcome say(Asker.Participant who, CheckInCommand.SayPace said) {
        return theirs.changing(who, said.checkIn(), checkIn -> {
            if (checkIn.mayPace()) {
                checkIn.paced(said.pace());
                choose(who, checkIn.match(), said.pace());
            }
        });
    }

    /// At any time.
    ///
    /// @return whether the match is theirs, and goes on
    boolean choose(Asker.Participant who, MatchId id, Pace pace) {
        var match = matches.findById(id).filter(Match::isActive);
        var rhythm = rhythms.findByMatchAndPerson(id, who.person().id());
        match.ifPresent(one -> rhythm.ifPresent(beats -> beats.goes(pace, calendars.of(beats),
                later(who.here().today().plusDays(1), settlingIn.earliest(one)))));
        if (pace == Pace.NEVER) {
            checkIns.open(id, who.person().id()).forEach(this::hush);
        }
        return match.flatMap(_ -> rhythm).isPresent();
    }

    private void hush(CheckIn open) {
        open.hush();
        standing.changed(open);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
