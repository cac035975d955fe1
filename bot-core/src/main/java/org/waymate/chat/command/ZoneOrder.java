package org.waymate.chat.command;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of several zones to name first. CLDR tells which of them go together, as all of the American east
/// coast, and which one stands for those in its country.
final class ZoneOrder {

    private static final TimeZoneNames NAMES = TimeZoneNames.getInstance(Locale.ENGLISH);

    /// A clock changes twice a year; as many changes ahead tell one rule from another.
    private static final int CHANGES = 4;

    private ZoneOrder() {}

    /// The largest of each that go together, then the others; places without a large city come last.
    static List<ZoneId> foremostFirst(Collection<ZoneId> zones, Instant now) {
        var bySize = zones.stream().distinct().sorted(Comparator.comparing(LargeCities::of).reversed()
                .thenComparing(zone -> !standsForOthers(zone, now)).thenComparing(ZoneId::getId)).toList();
        var foremost = new LinkedHashMap<String, ZoneId>();
        bySize.forEach(zone -> foremost.putIfAbsent(together(zone, now).orElse(zone.getId()), zone));
        var all = Stream.concat(foremost.values().stream(), bySize.stream()).distinct().toList();
        return Stream.concat(all.stream().filter(zone -> LargeCities.of(zone) > 0), all.stream()).distinct()
                .toList();
    }

    /// Whether their clocks agree from now on, as far as anybody has decided.
    static boolean agree(List<ZoneId> zones, Instant now) {
        return zones.stream().map(ZoneId::getRules)
                .map(rules -> List.of(rules.getOffset(now), changes(rules, now))).distinct().count() == 1;
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant now) {
        return Stream.iterate(Optional.ofNullable(rules.nextTransition(now)), Optional::isPresent,
                change -> change.map(ZoneOffsetTransition::getInstant).map(rules::nextTransition))
                .limit(CHANGES).flatMap(Optional::stream).toList();
    }

    private static boolean standsForOthers(ZoneId zone, Instant now) {
        var country = TimeZone.getRegion(zone.getId());
        return together(zone, now)
                .filter(those -> zone.getId().equals(NAMES.getReferenceZoneID(those, country))).isPresent();
    }

    /// What CLDR calls a metazone.
    private static Optional<String> together(ZoneId zone, Instant now) {
        return Optional.ofNullable(NAMES.getMetaZoneID(zone.getId(), now.toEpochMilli()));
    }
}
