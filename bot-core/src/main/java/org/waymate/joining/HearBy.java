package org.waymate.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymate.program.Program;

/// When whoever offers to mentor is told at the latest: on the evening of the fifth program day.
final class HearBy {

    private static final int DAYS = 5;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private HearBy() {}

    static Instant of(Instant offered, Program program) {
        var day = LocalDate.ofInstant(offered, program.zone());
        for (var left = DAYS; left > 0; left -= program.isProgramDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.atTime(EVENING).atZone(program.zone()).toInstant();
    }
}
