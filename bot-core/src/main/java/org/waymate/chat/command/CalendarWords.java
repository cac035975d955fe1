package org.waymate.chat.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// The words of a calendar, in the reader's language and in English: today, friday, October.
final class CalendarWords {

    private static final Words WORDS = Words.of(CalendarWords.class);

    private CalendarWords() {}

    /// Without the little word that may stand before a day: "on friday", "el viernes".
    static String bare(String typed, Here here) {
        var first = typed.split(" ", 2);
        var little = List.of((WORDS.label(here, "day.little") + " on this").split(" "));
        return first.length == 2 && little.contains(first[0]) ? first[1] : typed;
    }

    static Optional<LocalDate> day(String typed, Here here) {
        if (says(typed, "today", here)) {
            return Optional.of(here.today());
        }
        if (says(typed, "tomorrow", here)) {
            return Optional.of(here.today().plusDays(1));
        }
        return weekday(typed, here);
    }

    private static boolean says(String typed, String key, Here here) {
        return typed.equals(key) || typed.equals(Likeness.folded(WORDS.label(here, "day." + key)));
    }

    /// A weekday is the next such day after today; "next friday" on a Wednesday is the one of next week.
    private static Optional<LocalDate> weekday(String typed, Here here) {
        var next = Likeness.folded(WORDS.label(here, "day.next"));
        for (var weekday : DayOfWeek.values()) {
            for (var name : names(style -> weekday.getDisplayName(style, here.locale()),
                    style -> weekday.getDisplayName(style, Locale.ENGLISH))) {
                var coming = here.today().with(TemporalAdjusters.next(weekday));
                if (typed.equals(name)) {
                    return Optional.of(coming);
                }
                if (typed.equals("next " + name) || typed.equals(next + " " + name)
                        || typed.equals(name + " " + next)) {
                    return Optional.of(here.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(weekday)));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> month(String typed, Locale locale) {
        return Arrays.stream(Month.values())
                .filter(month -> names(style -> month.getDisplayName(style, locale),
                        style -> month.getDisplayName(style, Locale.ENGLISH)).stream()
                        .anyMatch(name -> name.equals(typed) || typed.length() > 2 && name.startsWith(typed)))
                .map(Month::getValue).findFirst();
    }

    private interface Named {
        String in(TextStyle style);
    }

    private static List<String> names(Named theirs, Named english) {
        return Stream.of(theirs, english)
                .flatMap(named -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
                        TextStyle.SHORT_STANDALONE).map(named::in))
                .map(name -> Likeness.folded(name).replace(".", "")).distinct().toList();
    }
}
