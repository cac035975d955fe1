package org.waymate.bench.ack;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// How long people waited, in nanoseconds.
final class Times {

    private final Queue<Long> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    void add(long nanos) {
        all.add(nanos);
    }

    void failed(Throwable why) {
        if (failed.incrementAndGet() == 1) {
            why.printStackTrace();
        }
    }

    double millis(double share) {
        var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    String measured() {
        return "p50 %,.0f ms, p99 %,.0f ms, max %,.0f ms (%,d answered, %d failed)".formatted(millis(0.5),
                millis(0.99), millis(1), all.size(), failed.get());
    }
}
