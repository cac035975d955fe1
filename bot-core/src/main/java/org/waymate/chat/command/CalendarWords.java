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

    /// Without the little words that may stand before a day: "on friday", "the 3rd", "el viernes".
    static String bare(String typed, Here here) {
        var little = List.of(String.join(" ", said("day.little", here)).split(" "));
        var first = typed.split(" ", 2);
        return first.length == 2 && little.contains(first[0]) ? bare(first[1], here) : typed;
    }

    /// The first of a month is often said in a word.
    static String numbered(String typed, Here here) {
        return typed.replaceFirst("\\b(" + String.join("|", said("day.first", here)) + ")\\b", "1");
    }

    static Optional<LocalDate> day(String typed, Here here) {
        if (said("day.today", here).contains(typed)) {
            return Optional.of(here.today());
        }
        if (said("day.tomorrow", here).contains(typed)) {
            return Optional.of(here.today().plusDays(1));
        }
        if (said("day.after-tomorrow", here).contains(typed)) {
            return Optional.of(here.today().plusDays(2));
        }
        return coming(typed, here);
    }

    private static List<String> said(String key, Here here) {
        return Stream.of(here.locale(), Locale.ENGLISH)
                .map(language -> Likeness.folded(WORDS.label(language, key))).distinct().toList();
    }

    /// A weekday is the next such day after today; "next friday" on a Wednesday is the one of next week.
    private static Optional<LocalDate> coming(String typed, Here here) {
        var nextWeek = here.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return weekday(typed, here.locale()).map(day -> here.today().with(TemporalAdjusters.next(day)))
                .or(() -> weekday(afterNext(typed, here), here.locale())
                        .map(day -> nextWeek.with(TemporalAdjusters.nextOrSame(day))));
    }

    /// The weekday of "next friday", "martes próximo"; nothing where neither word is "next".
    private static String afterNext(String typed, Here here) {
        var next = said("day.next", here);
        var words = typed.split(" ");
        if (words.length != 2) {
            return "";
        }
        return next.contains(words[0]) ? words[1] : next.contains(words[1]) ? words[0] : "";
    }

    static Optional<DayOfWeek> weekday(String typed, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> isCalled(typed, names(style -> day.getDisplayName(style, locale),
                        style -> day.getDisplayName(style, Locale.ENGLISH))))
                .findFirst();
    }

    static Optional<Integer> month(String typed, Locale locale) {
        return Arrays.stream(Month.values())
                .filter(month -> isCalled(typed, names(style -> month.getDisplayName(style, locale),
                        style -> month.getDisplayName(style, Locale.ENGLISH))))
                .map(Month::getValue).findFirst();
    }

    private static boolean isCalled(String typed, List<String> names) {
        return names.stream()
                .anyMatch(name -> name.equals(typed) || typed.length() > 2 && name.startsWith(typed));
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
