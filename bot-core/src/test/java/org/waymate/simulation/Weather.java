package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymate.chat.place.Platform;

/// What goes wrong, and when: storms of hours and days, and bad luck at any moment. Towards the end of a run the sky is
/// clear, so that whatever was delayed has time to arrive.
final class Weather {

    enum Fate {
        FINE,
        /// It stands there, and nobody learns of it.
        ARRIVED_THEN_LOST, NOT_ARRIVED_THEN_LOST, THROWS_BEFORE, THROWS_AFTER,
        /// A 429 with a pause.
        WAIT, CRASH_BEFORE, CRASH_AFTER
    }

    private record Span(Instant from, Instant until) {

        boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    private final Chance chance;
    private final Instant clearFrom;
    private final List<Span> botIsDown = new ArrayList<>();
    private final List<Span> notConnected = new ArrayList<>();
    private final List<Span> swallowing = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();

    Weather(Chance chance, Instant begin, Instant clearFrom) {
        this.chance = chance;
        this.clearFrom = clearFrom;
        var days = Duration.between(begin, clearFrom).toDays();
        for (var day = 3; day < days - 4; day++) {
            var from = begin.plus(Duration.ofDays(day)).plus(chance.minutes(0, 24 * 60));
            storm(from);
        }
    }

    private void storm(Instant from) {
        if (chance.in1000(25)) {
            botIsDown.add(
                    lasting(from, chance.in100(20) ? chance.minutes(1440, 4000) : chance.minutes(2, 600)));
        }
        if (chance.in1000(25)) {
            notConnected.add(
                    lasting(from, chance.in100(20) ? chance.minutes(1440, 3000) : chance.minutes(5, 600)));
        }
        if (chance.in1000(20)) {
            swallowing.add(lasting(from, chance.minutes(2, 90)));
        }
    }

    void isDown(Instant from, Duration span) {
        botIsDown.add(lasting(from, span));
    }

    private static Span lasting(Instant from, Duration span) {
        return new Span(from, from.plus(span));
    }

    /// The end of the outage in which the bot is down at that moment; the moment itself when it is up.
    Instant upFrom(Instant moment) {
        return botIsDown.stream().filter(span -> span.covers(moment)).map(Span::until)
                .max(Instant::compareTo).map(this::upFrom).orElse(moment);
    }

    boolean isConnected(Platform platform, Instant now) {
        return platform != Platform.SLACK || notConnected.stream().noneMatch(span -> span.covers(now));
    }

    /// Whether anything as long as a storm touched that time.
    boolean wasCalm(Instant from, Instant until) {
        return List.of(botIsDown, notConnected, swallowing).stream().flatMap(List::stream)
                .noneMatch(span -> span.from().isBefore(until) && span.until().isAfter(from));
    }

    boolean isClear(Instant now) {
        return !now.isBefore(clearFrom);
    }

    Fate fate(Instant now) {
        if (isClear(now)) {
            return Fate.FINE;
        }
        if (swallowing.stream().anyMatch(span -> span.covers(now))) {
            return chance.in100(50) ? Fate.ARRIVED_THEN_LOST : Fate.NOT_ARRIVED_THEN_LOST;
        }
        return switch (chance.between(1, 1000)) {
            case 1, 2, 3, 4, 5, 6, 7, 8 -> Fate.ARRIVED_THEN_LOST;
            case 11, 12, 13, 14, 15, 16 -> Fate.NOT_ARRIVED_THEN_LOST;
            case 21, 22, 23 -> Fate.THROWS_BEFORE;
            case 26, 27, 28 -> Fate.THROWS_AFTER;
            case 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45 -> Fate.WAIT;
            case 51, 52, 53 -> Fate.CRASH_BEFORE;
            case 56, 57, 58, 59 -> Fate.CRASH_AFTER;
            default -> Fate.FINE;
        };
    }

    /// Somebody's direct messages are closed, or open again.
    void closes(String account, boolean shut) {
        if (shut) {
            closed.add(account);
        } else {
            closed.remove(account);
        }
    }

    boolean isClosed(String account) {
        return closed.contains(account);
    }

    void clearsUp() {
        closed.clear();
    }
}
