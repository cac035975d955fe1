package org.waymate.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// When whoever offers to mentor is told at the latest: on the evening of the fifth day on which people work.
final class HearBy {

    private static final int WORKDAYS = 5;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private HearBy() {}

    /// @param zone the program's
    static Instant of(Instant offered, ZoneId zone) {
        var day = LocalDate.ofInstant(offered, zone);
        for (var left = WORKDAYS; left > 0; left -= isWorkday(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.atTime(EVENING).atZone(zone).toInstant();
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
