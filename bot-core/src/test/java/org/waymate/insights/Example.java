package org.waymate.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.waymate.people.PersonId;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;
import org.waymate.chat.words.Here;
import org.waymate.checkins.CheckInFigures.OfRound;

/// Figures to show, without a program behind them.
final class Example {

    static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private Example() {}

    static Here in(String language) {
        return new Here(Locale.of(language), ZoneId.of("Europe/Madrid"), NOW);
    }

    static Program program() {
        return new Program(ProgramId.random(), "First Year Together", LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-01-27"), ZoneId.of("Europe/Madrid"), "Room 12", NOW);
    }

    static OfRound round(String day, int asked, int answered, int pairs, int met) {
        return new OfRound(LocalDate.parse(day), asked, answered, pairs, met, List.of());
    }

    static Figures figures() {
        return of(List.of(round("2026-10-07", 12, 7, 6, 3), round("2026-10-21", 14, 11, 7, 5),
                round("2026-11-04", 18, 16, 9, 7)));
    }

    static Figures of(List<OfRound> rounds) {
        return new Figures(12, 8, List.of(new Figures.Wait("Ben", 3)),
                List.of(new Figures.Looking("Ana", 9, true), new Figures.Looking("Mia", 1, false)), 9,
                List.of(new Silence(PersonId.random(), "Joe", Instant.parse("2026-11-01T12:00:00Z"))), rounds,
                List.of(), 0);
    }

    static Figures quiet(List<OfRound> rounds) {
        return new Figures(2, 1, List.of(), List.of(), 1, List.of(), rounds, List.of(), 0);
    }
}
