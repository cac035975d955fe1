package org.waymate.chat.command;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.words.Here;

/// Dates that name a day and a month. Those with slashes are none, since half the world reads them the other
/// way round.
final class DatesInFull {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.\\s?(\\d{4})?)?");

    /// 3, 3rd, 1º, 1ro
    private static final String DAY = "(\\d{1,2})\\.?(?:st|nd|rd|th|[ºª°]|o|ro|er)?";
    private static final Pattern DAY_FIRST = Pattern
            .compile(DAY + "(?: de| of)? (\\p{L}+)\\.?,?(?: (?:de |del )?(\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(\\p{L}+)\\.? (?:the )?" + DAY + ",?(?: (\\d{4}))?");

    private DatesInFull() {}

    /// @throws java.time.DateTimeException when the calendar has no such day
    static Optional<LocalDate> day(String typed, Here here) {
        return numbers(typed, here).or(() -> named(CalendarWords.numbered(typed, here), here));
    }

    private static Optional<LocalDate> numbers(String typed, Here here) {
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var dotted = DOTTED.matcher(typed);
        return dotted.matches()
                ? Optional.of(dated(dotted.group(3), number(dotted, 2), number(dotted, 1), here))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String typed, Here here) {
        var dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return CalendarWords.month(dayFirst.group(2), here.locale())
                    .map(month -> dated(dayFirst.group(3), month, number(dayFirst, 1), here));
        }
        var monthFirst = MONTH_FIRST.matcher(typed);
        return monthFirst.matches()
                ? CalendarWords.month(monthFirst.group(1), here.locale())
                        .map(month -> dated(monthFirst.group(3), month, number(monthFirst, 2), here))
                : Optional.empty();
    }

    /// Without a year the next such day is meant, today included.
    private static LocalDate dated(@Nullable String year, int month, int day, Here here) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        var monthDay = MonthDay.of(month, day);
        var candidate = here.today().getYear();
        while (!monthDay.isValidYear(candidate) || monthDay.atYear(candidate).isBefore(here.today())) {
            candidate++;
        }
        return monthDay.atYear(candidate);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
