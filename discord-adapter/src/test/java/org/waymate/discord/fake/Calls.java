package org.waymate.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The requests so far; a test waits here for the one that must come.
final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Call> calls = new ArrayList<>();

    synchronized void add(Call call) {
        calls.add(call);
        notifyAll();
    }

    /// Takes the first such request, and waits for it.
    synchronized Call take(String method, String path) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = find(method, path);
            if (found.isPresent()) {
                calls.remove(found.get());
                return found.get();
            }
            var left = Duration.ofNanos(end - System.nanoTime());
            if (!left.isPositive()) {
                throw new AssertionError("No " + method + " " + path + " came, but " + calls);
            }
            wait(Math.max(1, left.toMillis()));
        }
    }

    synchronized List<Call> all(String method, String path) {
        return calls.stream().filter(call -> call.is(method, path)).toList();
    }

    private Optional<Call> find(String method, String path) {
        return calls.stream().filter(call -> call.is(method, path)).findFirst();
    }
}
