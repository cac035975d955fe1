package org.waymate.app.embedded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the newest of each of the last 24 hours, 14 days and 8 weeks that have any. Counted by
/// backups and not by the calendar, so that a program that stood still for months keeps what it had.
final class Retention {

    private static final int HOURS = 24;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> all) {
        var newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        kept.addAll(newestOfEach(newestFirst, at -> at.truncatedTo(ChronoUnit.HOURS), HOURS));
        kept.addAll(newestOfEach(newestFirst, Retention::day, DAYS));
        kept.addAll(newestOfEach(newestFirst,
                at -> day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), WEEKS));
        return kept;
    }

    private static Set<Instant> newestOfEach(Collection<Instant> newestFirst, Function<Instant, Object> span,
            int most) {
        var spans = new HashSet<>();
        var newest = new HashSet<Instant>();
        for (var at : newestFirst) {
            if (spans.size() < most && spans.add(span.apply(at))) {
                newest.add(at);
            }
        }
        return newest;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
