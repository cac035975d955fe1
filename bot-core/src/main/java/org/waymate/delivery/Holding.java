package org.waymate.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Delivery.State;
import org.waymate.program.ProgramId;

/// Keeps back what may have been sent in a life of which the outbox knows nothing.
@Component
public class Holding {

    /// @param messages in all
    /// @param people who would read them
    /// @param channels that they would stand in
    public record Held(int messages, int people, int channels) {}

    private final HeldDeliveries deliveries;
    private final DispatchLoop loop;
    private final Clock clock;

    Holding(HeldDeliveries deliveries, DispatchLoop loop, Clock clock) {
        this.deliveries = deliveries;
        this.loop = loop;
        this.clock = clock;
    }

    /// @return how many more are held from now on
    public int hold(Instant dueBy) {
        return deliveries.hold(dueBy);
    }

    public Held held(ProgramId program) {
        var all = deliveries.findByProgramAndState(program, State.HELD);
        var recipients = all.stream().map(Delivery::recipient).distinct().toList();
        var people = people(recipients);
        return new Held(all.size(), people, recipients.size() - people);
    }

    private static int people(List<Recipient> recipients) {
        return (int) recipients.stream().filter(Recipient.Somebody.class::isInstance).count();
    }

    /// They leave as any others do; each to a person is looked for first where the platform lets us.
    public void release(ProgramId program) {
        deliveries.release(program, clock.instant());
        loop.wake();
    }

    /// They never leave.
    public void drop(ProgramId program) {
        deliveries.dropInside(program);
        deliveries.drop(program);
    }
}
