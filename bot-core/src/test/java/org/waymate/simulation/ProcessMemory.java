package org.waymate.simulation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.ReflectionTestUtils;

/// What the core keeps in memory and not in the database. A process that starts has none of it.
final class ProcessMemory {

    private final Object leases;
    private final Object paces;
    private final Object sweepLog;

    ProcessMemory(BeanFactory beans) {
        leases = beans.getBean("org.waymate.delivery.Leases");
        paces = beans.getBean("org.waymate.delivery.Paces");
        sweepLog = beans.getBean("org.waymate.delivery.SweepLog");
    }

    void isLost() {
        map(leases, "held").clear();
        ReflectionTestUtils.setField(leases, "looked", Instant.EPOCH);
        map(paces, "known").clear();
        map(field(paces, "channels"), "next").clear();
        map(sweepLog, "done").clear();
    }

    private static Map<?, ?> map(Object of, String name) {
        return (Map<?, ?>) field(of, name);
    }

    private static Object field(Object of, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(of, name));
    }
}
