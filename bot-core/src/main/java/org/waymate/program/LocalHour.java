package org.waymate.program;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// An hour of somebody's own clock, as a moment. An hour that the clock skips is the first one after the
/// change; an hour that comes twice is the first of the two.
public final class LocalHour {

    private LocalHour() {}

    public static Instant on(LocalDate day, LocalTime hour, ZoneId zone) {
        var local = day.atTime(hour);
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
