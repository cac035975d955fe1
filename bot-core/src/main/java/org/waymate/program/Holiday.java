package org.waymate.program;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A day of a program, or a span of days, on which nothing is due.
///
/// @param name as its coordinators call it; empty where they gave none
@Embeddable
public record Holiday(LocalDate firstDay, LocalDate lastDay, String name) {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean covers(LocalDate from, LocalDate until) {
        return covers(from) && covers(until);
    }

    boolean spans(LocalDate from, LocalDate until) {
        return firstDay.equals(from) && lastDay.equals(until);
    }
}
