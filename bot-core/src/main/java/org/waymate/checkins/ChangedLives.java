package org.waymate.checkins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchClosed;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.people.Moved;
import org.waymate.program.BreakBegan;
import org.waymate.program.DaysOffChanged;
import org.waymate.program.ProgramChanged;
import org.waymate.program.Programs;

/// Hears what makes a question pointless: two who parted, a break, another clock.
@Component
class ChangedLives {

    private final Rhythms rhythms;
    private final CheckIns checkIns;
    private final Matches matches;
    private final Programs programs;
    private final SettlingIn settlingIn;
    private final OwnCalendars calendars;
    private final Standing standing;
    private final Clock clock;

    ChangedLives(Rhythms rhythms, CheckIns checkIns, Matches matches, Programs programs,
            SettlingIn settlingIn, OwnCalendars calendars, Standing standing, Clock clock) {
        this.rhythms = rhythms;
        this.checkIns = checkIns;
        this.matches = matches;
        this.programs = programs;
        this.settlingIn = settlingIn;
        this.calendars = calendars;
        this.standing = standing;
        this.clock = clock;
    }

    @EventListener
    void hear(MatchClosed closed) {
        rhythms.findByMatch(closed.match().id()).forEach(Rhythm::stop);
        open(closed.match().id()).forEach(checkIn -> {
            checkIn.close(clock.instant());
            standing.changed(checkIn);
        });
    }

    /// The other is not asked about them either.
    @EventListener
    void hear(BreakBegan began) {
        matches.activeOf(began.who()).stream().map(Match::id).flatMap(this::open).forEach(CheckIn::rest);
    }

    /// Everybody is asked on the new days, and never twice within one.
    @EventListener
    void hear(ProgramChanged changed) {
        var program = programs.get(changed.program());
        var tomorrow = LocalDate.ofInstant(clock.instant(), program.zone()).plusDays(1);
        matches.active(program.id())
                .forEach(match -> rhythms.findByMatch(match.id())
                        .forEach(rhythm -> rhythm.beginsAnew(calendars.of(rhythm),
                                later(tomorrow, settlingIn.earliest(match)))));
    }

    /// The same questions, on the days that are right now.
    @EventListener
    void hear(DaysOffChanged changed) {
        matches.active(changed.program()).stream()
                .flatMap(match -> rhythms.findByMatch(match.id()).stream()).forEach(this::move);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @EventListener
    void hear(Moved moved) {
        rhythms.findByPerson(moved.person()).forEach(this::move);
    }

    private void move(Rhythm rhythm) {
        rhythm.moves(calendars.of(rhythm), settlingIn.end(rhythm.match()));
    }

    private Stream<CheckIn> open(MatchId match) {
        return checkIns.open(match).stream();
    }
}
