package org.waymate.simulation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// How something stood at each step of a run.
final class Moments<T> {

    private final TreeMap<Long, T> since = new TreeMap<>();

    void note(long step, T stands) {
        if (since.isEmpty() || !Objects.equals(since.lastEntry().getValue(), stands)) {
            since.put(step, stands);
        }
    }

    Optional<T> at(long step) {
        return Optional.ofNullable(since.floorEntry(step)).map(Map.Entry::getValue);
    }

    /// Whether it was there all that time, and nothing about it changed.
    boolean isSteady(long from, long until) {
        return since.floorEntry(from) != null && isUnchanged(from, until);
    }

    boolean isUnchanged(long from, long until) {
        return since.subMap(from, false, until, true).isEmpty();
    }

    Map<Long, T> all() {
        return since;
    }
}
