package org.waymate.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The days on which the bot asks nothing by itself: a program's holidays, and weekends where these are quiet.
@Embeddable
public class DaysOff {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Column(name = "quiet_weekends") private boolean weekends = true;

    @ElementCollection
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "program_id")) private Set<Holiday> holidays = new HashSet<>();

    protected DaysOff() {}

    static boolean isWeekend(DayOfWeek day) {
        return WEEKEND.contains(day);
    }

    boolean weekends() {
        return weekends;
    }

    void keepsWeekendsQuiet(boolean quiet) {
        weekends = quiet;
    }

    /// The earliest first.
    List<Holiday> holidays() {
        return holidays.stream().sorted(Comparator.comparing(Holiday::firstDay)).toList();
    }

    void add(Holiday holiday) {
        holidays.add(holiday);
    }

    void takeOut(Holiday holiday) {
        holidays.remove(holiday);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.covers(day));
    }

    private boolean cover(LocalDate day) {
        return weekends && isWeekend(day.getDayOfWeek()) || isHoliday(day);
    }

    /// The day itself, or the first after it that is none of them.
    public LocalDate onOrAfter(LocalDate day) {
        var right = day;
        while (cover(right)) {
            right = right.plusDays(1);
        }
        return right;
    }

    /// The moment itself, or the same hour of the first day that is none of them.
    Instant onOrAfter(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        var right = onOrAfter(local.toLocalDate());
        return right.equals(local.toLocalDate()) ? moment : LocalHour.on(right, local.toLocalTime(), zone);
    }
}
