package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.waymate.program.LocalHour;
import org.waymate.program.Program;

/// The program's days at one person's hour, by their own clock.
record OwnCalendar(Program program, LocalTime hour, ZoneId zone) {

    /// Where nothing is due on that day, the first after it. Nothing when the program does not run then.
    Optional<Instant> on(LocalDate day) {
        return Optional.of(day).filter(program::runsOn).map(program.daysOff()::onOrAfter)
                .filter(program::runsOn).map(this::moment);
    }

    LocalDate onOrAfter(LocalDate day) {
        return program.cadence().onOrAfter(day, program.firstDay());
    }

    LocalDate after(LocalDate day) {
        return program.cadence().after(day, program.firstDay());
    }

    /// The first day, of any kind, whose hour is not before that moment.
    LocalDate firstFrom(Instant moment) {
        var day = today(moment);
        return moment(day).isBefore(moment) ? day.plusDays(1) : day;
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private Instant moment(LocalDate day) {
        return LocalHour.on(day, hour, zone);
    }
}
