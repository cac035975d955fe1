package org.waymate.chat.command;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What time it is where somebody is, in the place of a place: `14:05` and `2:05 pm` mean the zones whose
/// clocks say so now. An hour without its minutes says too little.
final class ClockThere {

    private static final Pattern WITH_MINUTES = Pattern.compile("\\d[:.h]\\d\\d");
    private static final int DAY = 24 * 60 * 60;

    /// All zones keep a quarter of an hour, most keep a half; whose clock is a little wrong means the nearest.
    private static final List<Integer> STEPS = List.of(15 * 60, 30 * 60);

    private ClockThere() {}

    static List<ZoneId> zones(String raw, List<ZoneId> all, Instant now) {
        return time(raw).flatMap(time -> STEPS.stream().map(step -> apart(time, now, step))
                .map(apart -> all.stream()
                        .filter(zone -> Math.floorMod(offset(zone, now).getTotalSeconds() - apart, DAY) == 0)
                        .toList())
                .filter(Predicate.not(List::isEmpty)).findFirst()).orElse(List.of());
    }

    static boolean isMeant(String raw) {
        return time(raw).isPresent();
    }

    static ZoneOffset offset(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now);
    }

    private static Optional<LocalTime> time(String raw) {
        return TimeAnswers.read(raw) instanceof Read.Value(LocalTime time)
                && WITH_MINUTES.matcher(Likeness.folded(raw)).find() ? Optional.of(time) : Optional.empty();
    }

    private static int apart(LocalTime there, Instant now, int step) {
        var seconds = there.toSecondOfDay() - now.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay();
        return Math.round((float) seconds / step) * step;
    }
}
