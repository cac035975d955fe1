package org.waymate.app;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Asking the system what time it is, in any of Java's ways. `System.nanoTime` measures and is no clock.
final class ReadTheClock extends ArchCondition<JavaClass> {

    private static final Set<String> READINGS = Set.of("java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()", "java.util.GregorianCalendar.<init>()",
            "java.time.InstantSource.system()");

    ReadTheClock() {
        super("read the system's clock");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf().stream().filter(ReadTheClock::reads)
                .forEach(access -> events
                        .add(SimpleConditionEvent.satisfied(access, access.getDescription())));
    }

    private static boolean reads(JavaAccess<?> access) {
        var name = access.getTarget().getFullName();
        return READINGS.contains(name) || name.startsWith("java.time.Clock.system")
                || name.startsWith("java.time.Clock.tick")
                || name.startsWith("java.time.")
                        && (name.endsWith(".now()") || name.endsWith(".now(java.time.ZoneId)"));
    }
}
