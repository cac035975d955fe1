package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Twelve zones, each change of their clocks from 1970 to 2037, and each rhythm, against a clock that is read minute by
/// minute and a calendar that is leafed through day by day.
class EachChangeOfClocksIT {

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2038-01-01T00:00:00Z");
    private static final Duration BEFORE = Duration.ofHours(50);
    private static final Duration SPAN = Duration.ofHours(124);

    private static final List<QuietHours> QUIETS = List.of(QuietHours.USUAL, quiet("01:30", "02:30"),
            quiet("22:00", "00:00"), quiet("23:45", "00:30"), quiet("00:00", "03:15"));

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns",
            "America/Sao_Paulo", "Africa/Casablanca", "Africa/Cairo", "Asia/Tehran", "Asia/Gaza",
            "Australia/Lord_Howe", "Antarctica/Troll", "Pacific/Apia"})
    void everyHourAndEveryQuietNightIsWhereTheClockOnTheWallHasIt(String zone) {
        var differences = new ArrayList<String>();

        changes(ZoneId.of(zone)).forEach(change -> {
            var wall = new WallClock(change.getInstant().minus(BEFORE), SPAN, zone);
            hours(wall, change, ZoneId.of(zone), differences);
            QUIETS.forEach(quiet -> nights(wall, quiet, ZoneId.of(zone), differences));
        });

        assertThat(differences).isEmpty();
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
        return Stream.iterate(zone.getRules().nextTransition(FIRST), Objects::nonNull,
                change -> zone.getRules().nextTransition(change.getInstant()))
                .takeWhile(change -> change.getInstant().isBefore(LAST));
    }

    private static void hours(WallClock wall, ZoneOffsetTransition change, ZoneId zone,
            List<String> differences) {
        var day = change.getDateTimeBefore().toLocalDate().minusDays(1);
        for (var at = day; at.isBefore(day.plusDays(4)); at = at.plusDays(1)) {
            for (var quarter = 0; quarter < 24 * 60 / WallClock.MINUTES; quarter++) {
                var hour = LocalTime.MIN.plusMinutes((long) quarter * WallClock.MINUTES);
                if (!LocalHour.on(at, hour, zone).equals(wall.comes(at, quarter))) {
                    differences.add(at + " " + hour + " comes at " + wall.comes(at, quarter));
                }
            }
        }
    }

    /// Backwards from the end: a waking minute is its own answer, a quiet one has that of the next waking one. Where the
    /// clock goes back before a quiet time has ended, that begins anew, and its end is waited for.
    private static void nights(WallClock wall, QuietHours quiet, ZoneId zone, List<String> differences) {
        Optional<Instant> morning = Optional.empty();
        Optional<Instant> morningAfter = Optional.empty();
        for (var i = wall.readings().size() - 1; i > 0; i--) {
            var reading = wall.readings().get(i);
            var before = wall.readings().get(i - 1);
            var isQuiet = isQuiet(quiet, reading);
            check(quiet, zone, reading, isQuiet ? morning : Optional.of(reading.at()), differences);
            if (isQuiet) {
                morningAfter = morning;
            } else {
                morning = reading.local().isBefore(before.local()) && isQuiet(quiet, before)
                        ? morningAfter
                        : Optional.of(reading.at());
            }
        }
    }

    private static void check(QuietHours quiet, ZoneId zone, WallClock.Reading reading,
            Optional<Instant> morning,
            List<String> differences) {
        if (reading.minute() % WallClock.MINUTES == 0) {
            morning.filter(right -> !quiet.waking(reading.at(), zone).equals(right))
                    .ifPresent(right -> differences.add(quiet + " at " + reading + " ends at " + right));
        }
    }

    private static boolean isQuiet(QuietHours quiet, WallClock.Reading reading) {
        var from = quiet.quietFrom().toSecondOfDay() / 60;
        var length = Math.floorMod(quiet.quietUntil().toSecondOfDay() / 60 - from, 24 * 60);
        return Math.floorMod(reading.minute() - from, 24 * 60) < length;
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void everyRhythmHasTheDaysThatTheCalendarHas(DayOfWeek weekday) {
        for (var weeks = 1; weeks <= 4; weeks++) {
            var cadence = new Cadence(weeks, weekday, LocalTime.of(17, 0));
            var first = LocalDate.of(1970, 1, 1).plusDays(weeks);
            var sinceTheLast = -1;
            var asked = first;
            for (var day = first; day
                    .isBefore(LocalDate.ofInstant(LAST, ZoneOffset.UTC)); day = day.plusDays(1)) {
                var isOne = day.getDayOfWeek() == weekday
                        && (sinceTheLast < 0 || sinceTheLast == 7 * weeks - 1);
                sinceTheLast = isOne ? 0 : sinceTheLast < 0 ? sinceTheLast : sinceTheLast + 1;
                if (isOne) {
                    for (; !asked.isAfter(day); asked = asked.plusDays(1)) {
                        assertThat(cadence.onOrAfter(asked, first)).isEqualTo(day);
                    }
                }
            }
        }
    }

    private static QuietHours quiet(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
