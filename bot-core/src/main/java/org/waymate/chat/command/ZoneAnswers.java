package org.waymate.chat.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.ZoneNames;

/// Reads a time zone: a city, a country with one zone, an IANA name, or an offset.
final class ZoneAnswers {

    private ZoneAnswers() {}

    static Read read(String raw, Here here) {
        var hits = ZoneFinder.find(raw, here.locale());
        return switch (hits.size()) {
            case 0 -> new Read.Refused(Problem.of("zone"));
            case 1 -> new Read.Value(hits.getFirst());
            default -> new Read.Refused(Problem.of("zone.several", Map.of("cities", cities(hits, here))));
        };
    }

    private static List<String> cities(List<ZoneId> hits, Here here) {
        return hits.stream().limit(6).map(zone -> ZoneNames.of(zone, here.locale())).toList();
    }
}
