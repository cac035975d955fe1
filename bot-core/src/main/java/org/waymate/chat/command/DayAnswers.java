package org.waymate.chat.command;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymate.chat.words.Here;

/// Reads a date as people write it, and as we write it to them: `2026-10-03`, `3 October`, `the 3rd of October`,
/// `Oct 3 2026`, `3.10.`, `Saturday, October 3`, `tomorrow`, `friday`, `on friday`, `next tuesday`.
final class DayAnswers {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»](.*)[\"“”„«»]");
    private static final Pattern WITH_WEEKDAY = Pattern.compile("(\\p{L}+)\\.?,? (.+)");

    private DayAnswers() {}

    static Read read(String raw, Here here) {
        var spaced = QUOTED.matcher(Likeness.folded(raw)).replaceFirst("$1").replaceAll("\\s+", " ").strip();
        var typed = CalendarWords.bare(spaced, here);
        try {
            return CalendarWords.day(typed, here).or(() -> DatesInFull.day(typed, here))
                    .<Read>map(Read.Value::new).or(() -> withWeekday(typed, here))
                    .orElseGet(() -> refused("date", here.today().plusDays(7)));
        } catch (DateTimeException e) {
            return refused("date.none", here.today().plusDays(7));
        }
    }

    /// The weekday says nothing new; when it says something else than the date, one of them is a slip.
    private static Optional<Read> withWeekday(String typed, Here here) {
        var parts = WITH_WEEKDAY.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return CalendarWords.weekday(parts.group(1), here.locale())
                .flatMap(weekday -> DatesInFull.day(CalendarWords.bare(parts.group(2), here), here)
                        .map(day -> agreeing(weekday, day)));
    }

    private static Read agreeing(DayOfWeek weekday, LocalDate day) {
        return day.getDayOfWeek() == weekday ? new Read.Value(day) : refused("date.weekday", day);
    }

    private static Read refused(String key, LocalDate example) {
        return new Read.Refused(
                Problem.of(key, Map.of("example", example.toString(), "written", example)));
    }
}
