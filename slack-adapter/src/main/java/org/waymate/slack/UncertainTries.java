package org.waymate.slack;

import java.util.LinkedHashSet;
import java.util.Set;

/// The keys of messages that may or may not have arrived, or of which only some pages have.
final class UncertainTries {

    private static final int MOST = 10_000;

    private final Set<String> keys = new LinkedHashSet<>();

    synchronized void add(String key) {
        keys.add(key);
        if (keys.size() > MOST) {
            keys.remove(keys.iterator().next());
        }
    }

    synchronized boolean has(String key) {
        return keys.contains(key);
    }

    synchronized void settled(String key) {
        keys.remove(key);
    }
}
