package org.waymate.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// JSON (RFC 8259) for people to read: a line a value, moments on their own clock.
final class Json {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd HH:mm:ss xxx '('VV')'",
            Locale.ROOT);

    private final ZoneId zone;

    Json(ZoneId zone) {
        this.zone = zone;
    }

    String written(Object value) {
        return written(value, "\n") + "\n";
    }

    private String written(Object value, String line) {
        return switch (value) {
            case Map<?, ?> facts -> among("{", facts.entrySet().stream().map(
                    fact -> text(fact.getKey().toString()) + ": " + written(fact.getValue(), line + "  ")),
                    "}", line);
            case Collection<?> several ->
                among("[", several.stream().map(one -> written(one, line + "  ")), "]", line);
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case Instant moment -> text(MOMENT.format(moment.atZone(zone)));
            case Enum<?> one -> text(one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            default -> text(value.toString());
        };
    }

    private static String among(String opens, Stream<String> values, String closes, String line) {
        var inside = values.collect(Collectors.joining("," + line + "  "));
        return inside.isEmpty() ? opens + closes : opens + line + "  " + inside + line + closes;
    }

    private static String text(String words) {
        return words.codePoints().mapToObj(Json::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int one) {
        return switch (one) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isKept(one) ? Character.toString(one) : "\\u%04x".formatted(one);
        };
    }

    /// Neither what JSON forbids nor half of a pair, which UTF-8 has no bytes for.
    private static boolean isKept(int one) {
        return one >= ' ' && (one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE);
    }
}
