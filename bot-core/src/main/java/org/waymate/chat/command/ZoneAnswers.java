package org.waymate.chat.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.ZoneNames;

/// Reads a time zone: a city, a country that keeps one time, what time it is there, an IANA name, or an offset.
final class ZoneAnswers {

    private static final int EXAMPLES = 6;

    private ZoneAnswers() {}

    static Read read(String raw, Here here) {
        var hits = ZoneFinder.find(raw, here);
        if (hits.isEmpty()) {
            return new Read.Refused(Problem.of("zone"));
        }
        var clock = ClockThere.isMeant(raw);
        if (hits.size() == 1 || !clock && ZoneOrder.agree(hits, here.now())) {
            return new Read.Value(hits.getFirst());
        }
        return new Read.Refused(clock
                ? Problem.of("zone.clock",
                        Map.of("cities", cities(hits, here), "offsets", offsets(hits, here)))
                : Problem.of("zone.several", Map.of("cities", cities(hits, here))));
    }

    private static List<String> cities(List<ZoneId> hits, Here here) {
        return hits.stream().limit(EXAMPLES).map(zone -> ZoneNames.of(zone, here.locale())).toList();
    }

    /// One, or two where it is the same hour of two days.
    private static String offsets(List<ZoneId> hits, Here here) {
        return hits.stream().map(zone -> ClockThere.offset(zone, here.now())).distinct()
                .map(offset -> ZoneNames.of(offset, here.locale())).collect(Collectors.joining(", "));
    }
}
