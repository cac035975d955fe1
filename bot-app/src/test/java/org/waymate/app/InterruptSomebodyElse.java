package org.waymate.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.concurrent.Future;

/// Interrupting a thread that may be reading the database: H2 then closes its file, and the whole database is gone until
/// the next start. To pass on an interrupt that was caught is fine.
final class InterruptSomebodyElse extends ArchCondition<JavaClass> {

    InterruptSomebodyElse() {
        super("interrupt another thread");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getMethodCallsFromSelf().stream().filter(InterruptSomebodyElse::interrupts)
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
    }

    private static boolean interrupts(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return owner.isAssignableTo(Future.class) && call.getName().equals("cancel")
                || owner.isAssignableTo(Thread.class) && call.getName().equals("interrupt")
                        && !asksForItself(call);
    }

    private static boolean asksForItself(JavaMethodCall interrupt) {
        return interrupt.getOrigin().getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                        && call.getName().equals("currentThread")
                        && call.getLineNumber() == interrupt.getLineNumber());
    }
}
