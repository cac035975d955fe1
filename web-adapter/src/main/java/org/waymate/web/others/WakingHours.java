package org.waymate.web.others;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// People answer by day, and at the full or the half hour: a jump of the clock stops less often then.
final class WakingHours {

    private static final LocalTime UP = LocalTime.of(8, 0);
    private static final LocalTime TO_BED = LocalTime.of(22, 0);
    private static final int STEP_MINUTES = 30;

    private WakingHours() {}

    /// The first such moment from the given one on.
    static Instant from(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        var past = there.getMinute() % STEP_MINUTES;
        var step = there.truncatedTo(ChronoUnit.MINUTES).plusMinutes(past == 0 ? 0 : STEP_MINUTES - past);
        var rounded = step.toInstant().isBefore(moment) ? step.plusMinutes(STEP_MINUTES) : step;
        if (rounded.toLocalTime().isBefore(UP)) {
            return rounded.with(UP).toInstant();
        }
        return rounded.toLocalTime().isAfter(TO_BED)
                ? rounded.plusDays(1).with(UP).toInstant()
                : rounded.toInstant();
    }
}
