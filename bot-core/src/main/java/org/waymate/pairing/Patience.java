package org.waymate.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.waymate.chat.words.Here;
import org.waymate.program.Program;

/// How long anybody is given, in program days.
final class Patience {

    private static final int FOR_COORDINATORS = 3;
    private static final int FOR_A_FIRST_HELLO = 2;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Patience() {}

    /// The evening by which a mentor answers, on the program's clock.
    static Instant withAMentor(Instant asked, Program program) {
        return evening(asked, program.askingDays().aMentor(), program);
    }

    /// The evening until which one mentor after another is asked.
    static Instant inAll(Instant first, Program program) {
        return evening(first, program.askingDays().inAll(), program);
    }

    /// The morning of a mentor's last day.
    static Instant reminder(Instant answerBy, ZoneId zone) {
        return morning(LocalDate.ofInstant(answerBy, zone), zone);
    }

    /// The morning on which a mentee is reminded who has not said yet whom I may ask.
    static Instant toChoose(Instant asked, Program program) {
        return morning(after(asked, 1, program), program.zone());
    }

    /// When a mentee who waits is told how it stands.
    static Instant withTheCoordinators(Instant since, Program program) {
        return evening(since, FOR_COORDINATORS, program);
    }

    /// The day by which a mentor says hello.
    static LocalDate withAHello(Instant introduced, Program program) {
        return after(introduced, FOR_A_FIRST_HELLO, program);
    }

    /// The day that can be promised to somebody: not one whose evening is already their quiet night.
    static LocalDate promised(Instant hearBy, Program program, Here here) {
        return LocalDate.ofInstant(program.quietHours().waking(hearBy, here.zone()), here.zone());
    }

    private static Instant evening(Instant moment, int days, Program program) {
        return after(moment, days, program).atTime(EVENING).atZone(program.zone()).toInstant();
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private static LocalDate after(Instant moment, int days, Program program) {
        var day = LocalDate.ofInstant(moment, program.zone());
        for (var left = days; left > 0; left -= program.isProgramDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
