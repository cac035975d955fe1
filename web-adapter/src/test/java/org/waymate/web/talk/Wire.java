package org.waymate.web.talk;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Stands at the end of what is said, and can cut it off after it arrived.
@Component
class Wire {

    private final AtomicBoolean cut = new AtomicBoolean();

    void loseTheNextAnswer() {
        cut.set(true);
    }

    @EventListener
    @Order(0)
    void hear(Heard heard) {
        if (cut.getAndSet(false)) {
            throw new IllegalStateException("the answer is lost");
        }
    }
}
