package org.waymate.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// When this machine last did each piece of work that falls due by itself.
@Component
public class SweepLog {

    private final ObjectProvider<Sweep> sweeps;
    private final Instant began;
    private final Map<String, Instant> done = new ConcurrentHashMap<>();

    public SweepLog(ObjectProvider<Sweep> sweeps, Clock clock) {
        this.sweeps = sweeps;
        this.began = clock.instant();
    }

    /// What fails is not done.
    public void sweep(Sweep sweep, Instant now) {
        sweep.sweep(now);
        done.put(sweep.name(), now);
    }

    /// Each of them by name; empty when it was not done since the program began.
    public Map<String, Optional<Instant>> all() {
        var all = new TreeMap<String, Optional<Instant>>();
        sweeps.forEach(sweep -> all.put(sweep.name(), Optional.ofNullable(done.get(sweep.name()))));
        return all;
    }

    /// When anything was done last, or the program began.
    public Instant last() {
        return Stream.concat(Stream.of(began), done.values().stream()).max(Instant::compareTo).orElse(began);
    }
}
