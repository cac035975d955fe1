package org.waymate.chat.command;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Large cities whose name is no time zone's, from `cities.txt`: Boston keeps the time of New York. How many a
/// zone has also says how many people may mean it.
final class LargeCities {

    private record City(ZoneId zone, List<String> spellings) {}

    private static final List<City> ALL = lines().filter(line -> !line.startsWith("#"))
            .flatMap(LargeCities::cities).toList();

    private static final Map<ZoneId, Long> COUNTED = ALL.stream()
            .collect(Collectors.groupingBy(City::zone, Collectors.counting()));

    private LargeCities() {}

    static Stream<ZoneId> called(Predicate<String> fits) {
        return ALL.stream().filter(city -> city.spellings().stream().anyMatch(fits)).map(City::zone);
    }

    static long of(ZoneId zone) {
        return COUNTED.getOrDefault(zone, 0L);
    }

    /// CLDR, which knows the names of zones, keeps the oldest id of each.
    private static Stream<City> cities(String line) {
        var zoneAndCities = line.split(": ", 2);
        var zone = ZoneId.of(TimeZone.getCanonicalID(zoneAndCities[0]));
        return Arrays.stream(zoneAndCities[1].split("; ")).map(
                city -> new City(zone, Arrays.stream(city.split(", ")).map(Likeness::plain).toList()));
    }

    private static Stream<String> lines() {
        try (var file = Objects.requireNonNull(LargeCities.class.getResourceAsStream("cities.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read cities.txt", e);
        }
    }
}
