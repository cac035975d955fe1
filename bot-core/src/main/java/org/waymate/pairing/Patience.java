package org.waymate.pairing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.waymate.chat.words.Here;
import org.waymate.program.Program;

/// How long anybody is given, in days on which people work: weekends don't count.
final class Patience {

    private static final int FOR_A_MENTOR = 2;
    private static final int FOR_COORDINATORS = 3;
    private static final int FOR_A_FIRST_HELLO = 2;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Patience() {}

    /// The evening by which a mentor answers, on the program's clock.
    static Instant withAMentor(Instant asked, ZoneId zone) {
        return after(asked, FOR_A_MENTOR, zone).atTime(EVENING).atZone(zone).toInstant();
    }

    /// The morning of a mentor's last day.
    static Instant reminder(Instant answerBy, ZoneId zone) {
        return LocalDate.ofInstant(answerBy, zone).atTime(MORNING).atZone(zone).toInstant();
    }

    /// When a mentee who waits is told how it stands.
    static Instant withTheCoordinators(Instant since, ZoneId zone) {
        return after(since, FOR_COORDINATORS, zone).atTime(EVENING).atZone(zone).toInstant();
    }

    /// The day by which a mentor says hello.
    static LocalDate withAHello(Instant introduced, ZoneId zone) {
        return after(introduced, FOR_A_FIRST_HELLO, zone);
    }

    /// The day that can be promised to somebody: not one whose evening is already their quiet night.
    static LocalDate promised(Instant hearBy, Program program, Here here) {
        return LocalDate.ofInstant(program.quietHours().waking(hearBy, here.zone()), here.zone());
    }

    private static LocalDate after(Instant moment, int workdays, ZoneId zone) {
        var day = LocalDate.ofInstant(moment, zone);
        for (var left = workdays; left > 0; left -= isWorkday(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
