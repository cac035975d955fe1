package org.waymate.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.simulation.Truth.MatchNow;
import org.waymate.simulation.Truth.ProgramNow;

/// Whoever is to be asked is asked, on their day and at their hour, once.
final class CheckInLaws {

    /// For a day to be judged nothing may have changed since so long before.
    private static final Duration STEADY = Duration.ofDays(4);
    private static final Duration WINDOW = Duration.ofMinutes(30);
    private static final Duration ALL_SWEEPS = Duration.ofHours(7);

    static final List<Law> ALL = List.of(
            new Law("each-round",
                    "Each of a pair is asked on each of their days, at their hour, exactly once.",
                    evidence -> rounds(evidence).filter(round -> !round.isAskedOnce(evidence))
                            .map(round -> round + " but "
                                    + evidence.rows("select round_day, opened_at, closed_at"
                                            + " from check_in where match_id = '" + round.match()
                                            + "' and person_id = '"
                                            + round.person() + "' order by opened_at"))),
            new Law("caught-up", "What fell due while the bot was down is asked once it is up again.",
                    evidence -> missed(evidence).filter(round -> !round.isAskedOnce(evidence))),
            new Law("last-day", "Nobody is asked after the program's last day.", CheckInLaws::tooLate),
            new Law("no-other-day", "Nobody is asked on a day that is not one of the program's.",
                    CheckInLaws::onWrongDays),
            new Law("five-days", "Two who were introduced have five days to themselves.",
                    evidence -> evidence.rows("select c.opened_at, m.since from check_in c, mentoring_match m"
                            + " where m.match_id = c.match_id").stream().filter(
                                    row -> instant(row, "opened_at")
                                            .isBefore(instant(row, "since").plus(Duration.ofDays(5))))),
            new Law("one-open", "Of one match a person has one open question.",
                    evidence -> evidence
                            .rows("select match_id, person_id from check_in where closed_at is null"
                                    + " group by match_id, person_id having count(*) > 1")
                            .stream()),
            new Law("no-nagging", "Nobody is reminded of what they have answered.", CheckInLaws::nagged),
            new Law("question-arrives", "Each question that was opened arrives, or its row says why not.",
                    CheckInLaws::unasked),
            new Law("two-days", "A reminder comes two days after the question, not before.",
                    CheckInLaws::early));

    private CheckInLaws() {}

    /// A day on which somebody has to be asked, since nothing speaks against it.
    ///
    /// @param by when they are asked at the latest
    record Round(String match, String person, LocalDate day, Instant due, Instant by) {

        boolean isAskedOnce(Evidence evidence) {
            return evidence.rows("select opened_at from check_in where match_id = '" + match
                    + "' and person_id = '" + person + "' and round_day = date '" + day + "'").stream()
                    .filter(row -> !instant(row, "opened_at").isBefore(due)
                            && instant(row, "opened_at").isBefore(by))
                    .count() == 1;
        }
    }

    static Stream<Round> rounds(Evidence evidence) {
        return allRounds(evidence, due -> due.plus(WINDOW))
                .filter(round -> evidence.life.wasUp(round.due(), WINDOW));
    }

    /// What a sweep did not find at once the next of all sweeps finds.
    private static Stream<Round> missed(Evidence evidence) {
        UnaryOperator<Instant> again = due -> evidence.life.weather().upFrom(due).plus(WINDOW);
        return allRounds(evidence, due -> again.apply(due).plus(ALL_SWEEPS))
                .filter(round -> !evidence.life.wasUp(round.due(), WINDOW)
                        && evidence.life.wasUp(again.apply(round.due()), ALL_SWEEPS));
    }

    private static Stream<Round> allRounds(Evidence evidence, UnaryOperator<Instant> by) {
        return evidence.truth.matches.entrySet().stream().flatMap(match -> {
            var made = match.getValue().all().values().iterator().next();
            return Stream.of(made.mentee(), made.mentor()).flatMap(part -> {
                var end = evidence.life.chronicle().step();
                var person = evidence.truth.parts.get(part).at(end).orElseThrow().person();
                return days(evidence.program(made.program(), end)).flatMap(
                        day -> round(evidence, new One(match.getKey(), made, part, person), day, by)
                                .stream());
            });
        });
    }

    /// One of the two of a match.
    private record One(String match, MatchNow made, String part, String person) {}

    /// Of two that a holiday has put on one day the later is asked; such days are not judged.
    private static Optional<Round> round(Evidence evidence, One one, LocalDate day,
            UnaryOperator<Instant> by) {
        var last = evidence.life.chronicle().until(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        var program = evidence.program(one.made().program(), last);
        var hour = evidence.truth.parts.get(one.part()).at(last).map(Truth.PartNow::hour)
                .orElse(program.hour());
        var asked = day;
        while (Evidence.isOff(asked, program)) {
            asked = asked.plusDays(1);
        }
        var zone = evidence.zone(one.person(), last);
        var due = moment(asked, hour, zone);
        var latest = by.apply(due);
        var until = Math.max(last, evidence.life.chronicle().until(latest));
        var from = Math.min(last, evidence.life.chronicle().before(due.minus(STEADY)));
        var onlyOne = LocalDate.ofInstant(latest, zone).isBefore(day.plusDays(7L * program.weeks()));
        var settled = one.made().since().isBefore(moment(day, hour, zone).minus(Duration.ofDays(8)));
        return settled && onlyOne && isSteady(evidence, one, from, until)
                && !LocalDate.ofInstant(latest, zone).isAfter(program.last())
                        ? Optional.of(new Round(one.match(), one.person(), day, due, latest))
                        : Optional.empty();
    }

    private static boolean isSteady(Evidence evidence, One one, long from, long until) {
        var truth = evidence.truth;
        return truth.matches.get(one.match()).isSteady(from, until)
                && truth.matches.get(one.match()).at(until).filter(MatchNow::active).isPresent()
                && truth.people.get(one.person()).isSteady(from, until)
                && truth.programs.get(one.made().program()).isSteady(from, until)
                && Stream.of(one.made().mentee(), one.made().mentor()).map(truth.parts::get)
                        .allMatch(part -> part.isSteady(from, until) && part.at(until)
                                .filter(two -> two.standing().equals("ACTIVE") && two.away() == null)
                                .isPresent())
                && truth.paces.values().stream()
                        .filter(pace -> pace.at(until).filter(now -> now.match().equals(one.match())
                                && now.person().equals(one.person())).isPresent())
                        .allMatch(pace -> pace.isSteady(from, until)
                                && pace.at(until).orElseThrow().pace().equals("USUAL"));
    }

    private static Stream<?> tooLate(Evidence evidence) {
        return evidence.rows("select program_id, person_id, opened_at from check_in").stream().filter(row -> {
            var opened = instant(row, "opened_at");
            var step = evidence.life.chronicle().until(opened);
            return LocalDate.ofInstant(opened, evidence.zone(row.get("person_id").toString(), step))
                    .isAfter(evidence.program(row.get("program_id").toString(), step).last());
        });
    }

    /// Leafed through day by day.
    private static Stream<LocalDate> days(ProgramNow program) {
        var weekday = DayOfWeek.valueOf(program.weekday().toUpperCase(Locale.ROOT));
        var first = program.first();
        while (first.getDayOfWeek() != weekday) {
            first = first.plusDays(1);
        }
        return Stream.iterate(first, day -> !day.isAfter(program.last()),
                day -> day.plusDays(7L * program.weeks()));
    }

    /// Where the hour comes twice the first, where it is left out the moment of the change: by the offset that held
    /// before.
    static Instant moment(LocalDate day, LocalTime hour, ZoneId zone) {
        var before = zone.getRules().getValidOffsets(day.atTime(hour));
        var change = zone.getRules().getTransition(day.atTime(hour));
        return before.isEmpty() ? change.getInstant() : day.atTime(hour).toInstant(before.getFirst());
    }

    static Instant instant(Map<String, Object> row, String column) {
        return Evidence.instant(row.get(column)).orElseThrow();
    }

    private static Stream<?> onWrongDays(Evidence evidence) {
        var end = evidence.life.chronicle().step();
        Map<String, Set<LocalDate>> right = evidence.truth.programs.keySet().stream().collect(
                Collectors.toMap(id -> id,
                        id -> days(evidence.program(id, end)).collect(Collectors.toSet())));
        return evidence.rows("select program_id, round_day, opened_at from check_in").stream().filter(
                row -> !right.get(row.get("program_id").toString())
                        .contains(Evidence.day(row.get("round_day"))));
    }

    private static Stream<?> nagged(Evidence evidence) {
        return evidence.of("check-in-reminder").filter(letter -> !evidence.isForgotten(letter.person()))
                .filter(letter -> {
                    var said = evidence.rows("select answered_at from check_in where program_id = '"
                            + letter.row().program() + "' and person_id = '" + letter.person()
                            + "' and round_day = date '"
                            + letter.row().subject() + "'");
                    return !said.isEmpty()
                            && said.stream().allMatch(row -> Evidence.instant(row.get("answered_at"))
                                    .filter(letter.handed().at().minusSeconds(60)::isAfter).isPresent());
                });
    }

    private static Stream<?> unasked(Evidence evidence) {
        var there = evidence.rows("select occurrence from delivery where kind = 'check-in'").stream()
                .map(row -> row.get("occurrence")).collect(Collectors.toSet());
        return evidence.rows(
                "select c.* from check_in c, person p where p.person_id = c.person_id and not p.forgotten")
                .stream().filter(row -> !there.contains(Evidence.written(row.get("person_id")) + "/"
                        + Evidence.written(row.get("program_id")) + "/" + row.get("round_day")));
    }

    private static Stream<?> early(Evidence evidence) {
        return evidence.of("check-in-reminder").filter(letter -> evidence.rows(
                "select opened_at from check_in where program_id = '" + letter.row().program()
                        + "' and person_id = '" + letter.person() + "' and round_day = date '"
                        + letter.row().subject() + "'")
                .stream().allMatch(row -> instant(row, "opened_at").plus(Duration.ofHours(36))
                        .isAfter(letter.handed().at())));
    }
}
