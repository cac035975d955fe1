package org.waymate.chat.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.function.Function;
import org.waymate.chat.place.ChannelRef;

/// How a value is written inside a sentence.
final class Argument {

    private Argument() {}

    static Object inProse(Object value, Here here) {
        return switch (value) {
            case Prose prose -> prose.commonMark();
            case Mention mention -> mention.inProse();
            case Instant moment -> "[" + Escape.words(written(moment, here)) + "](" + Prose.MOMENT
                    + moment.getEpochSecond() + ")";
            case ChannelRef place ->
                "[" + Escape.words(plain(place, here).toString()) + "](" + Prose.PLACE + place + ")";
            case Collection<?> several -> joined(several, one -> inProse(one, here), here);
            case Number number -> number;
            case DayOfWeek weekday -> plain(weekday, here);
            case Enum<?> select -> select.name();
            default -> Escape.words(plain(value, here).toString());
        };
    }

    static Object plain(Object value, Here here) {
        return switch (value) {
            case Prose prose -> prose.plain();
            case Mention mention -> Escape.clean(mention.name());
            case Instant moment -> written(moment, here);
            case LocalDate day -> day(day, here);
            case LocalTime time -> time(time, here);
            case ChannelRef place -> "#" + place.channel();
            case ZoneId zone -> ZoneNames.of(zone, here.locale());
            case Collection<?> several -> joined(several, one -> plain(one, here), here);
            case Number number -> number;
            case DayOfWeek weekday -> weekday.getDisplayName(TextStyle.FULL, here.locale());
            case Enum<?> select -> select.name();
            default -> Escape.clean(value.toString());
        };
    }

    private static String joined(Collection<?> several, Function<Object, Object> how, Here here) {
        return Joined.of(several.stream().map(one -> plain(one, here).toString()).toList(),
                several.stream().map(one -> how.apply(one).toString()).toList(), here.locale());
    }

    private static String written(Instant moment, Here here) {
        var local = moment.atZone(here.zone());
        return day(local.toLocalDate(), here) + ", " + time(local.toLocalTime(), here);
    }

    private static String day(LocalDate day, Here here) {
        var year = day.getYear() == here.today().getYear() ? "" : "y";
        var pattern = com.ibm.icu.text.DateTimePatternGenerator.getInstance(here.locale())
                .getBestPattern("EEEEdMMMM" + year);
        return DateTimeFormatter.ofPattern(pattern, here.locale()).format(day);
    }

    private static String time(LocalTime time, Here here) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(here.locale()).format(time);
    }
}
