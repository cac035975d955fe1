package org.waymate.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Somebody's last seven days, by their own clock: so many messages came of which nobody had asked for any, and there
/// is room for another or not.
///
/// @param most at least 1
/// @param came when each of them came
record Week(int most, List<Instant> came, ZoneId zone) {

    private static final int DAYS = 7;

    Week {
        came = came.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /// The first moment of the seven days that end with the given one.
    static Instant begins(Instant now, ZoneId zone) {
        return day(now, zone).minusDays(DAYS - 1).atStartOfDay(zone).toInstant();
    }

    /// The first moment from the given one on at which there is room.
    ///
    /// @param next when somebody is asked how it goes: within seven days room is kept for it. What waits for that may
    /// come along with it
    Instant room(Instant now, Optional<Instant> next) {
        if (within(now) >= most) {
            return dayOf(came.get(most - 1)).plusDays(DAYS).atStartOfDay(zone).toInstant();
        }
        return next.filter(then -> then.isAfter(now) && isWithinAWeek(now, then))
                .filter(then -> within(then) + 1 >= most).orElse(now);
    }

    private boolean isWithinAWeek(Instant now, Instant then) {
        return dayOf(then).isBefore(dayOf(now).plusDays(DAYS));
    }

    private long within(Instant then) {
        var from = begins(then, zone);
        return came.stream().filter(one -> !one.isBefore(from)).count();
    }

    private LocalDate dayOf(Instant moment) {
        return day(moment, zone);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
