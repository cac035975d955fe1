package org.waymate.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;

/// Two who were introduced have five days to themselves before either is asked.
@Component
class SettlingIn {

    private static final Duration TO_THEMSELVES = Duration.ofDays(5);

    private final Matches matches;
    private final OwnCalendars calendars;

    SettlingIn(Matches matches, OwnCalendars calendars) {
        this.matches = matches;
        this.calendars = calendars;
    }

    Instant end(MatchId match) {
        return end(matches.get(match));
    }

    /// The same day for both: by then the five days are over at either's hour.
    LocalDate earliest(Match match) {
        return Stream.of(match.mentee(), match.mentor())
                .map(one -> calendars.of(match, one).firstFrom(end(match))).max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant end(Match match) {
        return match.since().plus(TO_THEMSELVES);
    }
}
