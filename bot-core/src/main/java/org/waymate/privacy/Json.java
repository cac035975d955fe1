package org.waymate.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/// JSON (RFC 8259) for people to read: a line a value, moments on their own clock.
final class Json {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd HH:mm:ss xxx '('VV')'",
            Locale.ROOT);

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("").withArrayEmptySeparator(""))
                    .withObjectIndenter(LINES).withArrayIndenter(LINES))
            .build();

    /// UTF-8 has no bytes for it.
    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final ZoneId zone;

    Json(ZoneId zone) {
        this.zone = zone;
    }

    String written(Object value) {
        var json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(readable(value)) + "\n";
        return HALF_OF_A_PAIR.matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    private Object readable(Object value) {
        return switch (value) {
            case Map<?, ?> facts -> {
                var readable = new LinkedHashMap<String, Object>();
                facts.forEach((name, fact) -> readable.put(name.toString(), readable(fact)));
                yield readable;
            }
            case Collection<?> several -> several.stream().map(this::readable).toList();
            case Number number -> number;
            case Boolean yes -> yes;
            case Instant moment -> MOMENT.format(moment.atZone(zone));
            case Enum<?> one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }
}
