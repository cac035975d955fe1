package org.waymate.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// How many messages are due at this moment and have not left, for whoever watches the machine.
@Component
class DueNow implements MeterBinder {

    private final Deliveries deliveries;
    private final Clock clock;

    DueNow(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymate.messages.due", () -> deliveries.due(clock.instant())).register(registry);
    }
}
