package org.waymate.chat.command;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.ZoneNames;

/// Finds the time zones that somebody may mean, those first that most people mean. Cities are CLDR's exemplar
/// cities, in the reader's language and in English, and the large ones beside them; a country means its zones;
/// a time of day means where it is that now; an offset is `UTC+2`, `+02:00` or `-3`.
public final class ZoneFinder {

    private static final List<ZoneId> ALL = TimeZone
            .getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream().map(ZoneId::of)
            .toList();

    /// What people call a country, and no table does.
    private static final Map<String, String> CALLED = Map.of("usa", "US", "us", "US", "uk", "GB", "england",
            "GB", "scotland", "GB", "wales", "GB", "eeuu", "US", "ee uu", "US", "inglaterra", "GB");

    private ZoneFinder() {}

    public static List<ZoneId> find(String raw, Here here) {
        return exactly(raw.strip()).map(List::of)
                .orElseGet(() -> ZoneOrder.foremostFirst(meant(raw, here), here.now()));
    }

    private static Optional<ZoneId> exactly(String raw) {
        return Offsets.read(raw).<ZoneId>map(offset -> offset).or(() -> ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && id.equalsIgnoreCase(raw)).findFirst().map(ZoneId::of));
    }

    /// A whole name counts before the beginning of one: India is no city in Indiana.
    private static List<ZoneId> meant(String raw, Here here) {
        var typed = Likeness.plain(raw);
        return Stream.<Supplier<List<ZoneId>>>of(
                () -> ClockThere.zones(raw, ALL, here.now()),
                () -> cities(here.locale(), typed::equals),
                () -> country(typed, here.locale()),
                () -> cities(here.locale(), name -> begins(name, typed)))
                .map(Supplier::get).filter(Predicate.not(List::isEmpty)).findFirst()
                .orElse(List.of());
    }

    private static List<ZoneId> cities(Locale locale, Predicate<String> fits) {
        var named = ALL.stream().filter(zone -> Stream.of(locale, Locale.ENGLISH)
                .map(language -> Likeness.plain(ZoneNames.of(zone, language))).anyMatch(fits));
        return Stream.concat(named, LargeCities.called(fits)).toList();
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
                    || typed.equals(Likeness.plain(country.getDisplayCountry(locale)))
                    || typed.equals(Likeness.plain(country.getDisplayCountry(Locale.ENGLISH)))) {
                return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null).stream()
                        .map(ZoneId::of).toList();
            }
        }
        return List.of();
    }
}
