package org.waymate.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DispatchLoopTest {

    private final AtomicInteger rounds = new AtomicInteger();

    /// F19.
    @Test
    void outlivesAnError() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("dispatcher", new Failing());
        var loop = new DispatchLoop(beans.getBeanProvider(Dispatcher.class), true);
        loop.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() > 2);

        loop.stop();
    }

    private final class Failing extends Dispatcher {

        Failing() {
            super(null, null, null, null, null, null, null, null);
        }

        @Override
        public void dispatchDue() {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError("on purpose");
            }
        }

        @Override
        Duration pause() {
            return Duration.ofMillis(10);
        }

        @Override
        void rest() {}
    }
}
