package org.waymate.chat.command;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import org.waymate.chat.words.ZoneNames;

/// Finds the time zones that somebody may mean. Cities are CLDR's exemplar cities, in the reader's language
/// and in English; a country means its zones; an offset is `UTC+2`, `+02:00` or `-3`.
public final class ZoneFinder {

    private static final Pattern OFFSET = Pattern
            .compile("(?:utc|gmt)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?");
    private static final Set<String> CANONICAL = TimeZone
            .getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null);

    /// What people call a country, and no table does.
    private static final Map<String, String> CALLED = Map.of("usa", "US", "us", "US", "uk", "GB", "england",
            "GB", "scotland", "GB", "wales", "GB", "eeuu", "US", "ee. uu.", "US", "inglaterra", "GB");

    private ZoneFinder() {}

    /// A whole name counts before the beginning of one: India is no city in Indiana.
    public static List<ZoneId> find(String raw, Locale locale) {
        var typed = Likeness.folded(raw).replace('_', ' ');
        return exactly(raw.strip(), typed).map(List::of).orElseGet(() -> {
            var named = cities(locale, name -> name.equals(typed));
            var found = named.isEmpty() ? country(typed, locale) : named;
            return found.isEmpty() ? cities(locale, name -> begins(name, typed)) : found;
        });
    }

    private static Optional<ZoneId> exactly(String raw, String typed) {
        var offset = OFFSET.matcher(typed);
        if (offset.matches()) {
            return offset(offset.group(1) + offset.group(2),
                    offset.group(3) == null ? "00" : offset.group(3));
        }
        if (Set.of("utc", "gmt", "z").contains(typed)) {
            return Optional.of(ZoneOffset.UTC);
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && id.equalsIgnoreCase(raw)).findFirst().map(ZoneId::of);
    }

    private static Optional<ZoneId> offset(String hours, String minutes) {
        try {
            var seconds = (Math.abs(Integer.parseInt(hours)) * 60 + Integer.parseInt(minutes)) * 60;
            return Optional.of(ZoneOffset.ofTotalSeconds(hours.startsWith("-") ? -seconds : seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<ZoneId> cities(Locale locale, Predicate<String> fits) {
        return CANONICAL.stream().map(ZoneId::of)
                .filter(zone -> Stream.of(locale, Locale.ENGLISH)
                        .map(language -> Likeness.folded(ZoneNames.of(zone, language))).anyMatch(fits))
                .toList();
    }

    /// Letters like IST stand for a zone in India and for others, so they are no beginning of Istanbul.
    private static boolean begins(String name, String typed) {
        return typed.length() > 2 && !ZoneId.SHORT_IDS.containsKey(typed.toUpperCase(Locale.ROOT))
                && name.startsWith(typed);
    }

    private static List<ZoneId> country(String typed, Locale locale) {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            if (code.equals(CALLED.get(typed))
                    || typed.equals(Likeness.folded(country.getDisplayCountry(locale)))
                    || typed.equals(Likeness.folded(country.getDisplayCountry(Locale.ENGLISH)))) {
                return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null).stream()
                        .map(ZoneId::of).toList();
            }
        }
        return List.of();
    }
}
