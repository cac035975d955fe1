package org.waymate.chat.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.words.Here;

/// Reads a date as people write it: `2026-10-03`, `3 October`, `Oct 3 2026`, `3.10.`, `tomorrow`, `friday`,
/// `on friday`, `next tuesday`. Dates with slashes are refused, since half the world reads them the other way round.
final class DayAnswers {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.\\s?(\\d{4})?)?");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})\\.?(?:st|nd|rd|th)?(?: de| of)? (\\p{L}+)\\.?,?(?: (?:de |del )?(\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");

    private DayAnswers() {}

    static Read read(String raw, Here here) {
        var typed = CalendarWords.bare(Likeness.folded(raw).replaceAll("\\s+", " "), here);
        try {
            return CalendarWords.day(typed, here).or(() -> numbers(typed, here)).or(() -> named(typed, here))
                    .<Read>map(Read.Value::new).orElseGet(() -> refused("date", here));
        } catch (DateTimeException e) {
            return refused("date.none", here);
        }
    }

    private static Read refused(String key, Here here) {
        return new Read.Refused(Problem.of(key,
                Map.of("example", here.today().plusDays(7).toString(), "written", here.today().plusDays(7))));
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
            return month(dayFirst.group(2), here.locale())
                    .map(month -> dated(dayFirst.group(3), month, number(dayFirst, 1), here));
        }
        var monthFirst = MONTH_FIRST.matcher(typed);
        return monthFirst.matches()
                ? month(monthFirst.group(1), here.locale())
                        .map(month -> dated(monthFirst.group(3), month, number(monthFirst, 2), here))
                : Optional.empty();
    }

    private static Optional<Integer> month(String typed, Locale locale) {
        return CalendarWords.month(typed, locale);
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
