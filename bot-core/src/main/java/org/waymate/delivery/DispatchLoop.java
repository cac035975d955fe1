package org.waymate.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the dispatcher going: it wakes when a transaction wrote a row, and every few seconds for what fell
/// due by itself or was written by another node.
@Component
class DispatchLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);

    private final Semaphore work = new Semaphore(0);
    private final ObjectProvider<Dispatcher> dispatcher;
    private final boolean enabled;
    private volatile @Nullable Thread thread;
    private volatile boolean going;
    private volatile boolean standing;

    DispatchLoop(ObjectProvider<Dispatcher> dispatcher,
            @Value("${waymate.dispatch.enabled:true}") boolean enabled) {
        this.dispatcher = dispatcher;
        this.enabled = enabled;
    }

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        if (enabled) {
            going = true;
            thread = Thread.ofVirtual().name("dispatch").start(this::run);
        }
    }

    private void run() {
        var sending = dispatcher.getObject();
        sending.begins();
        while (going) {
            try {
                var _ = work.tryAcquire(sending.pause().toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                sending.dispatchDue();
                goesOn();
            } catch (InterruptedException e) {
                going = false;
            } catch (RuntimeException e) {
                stands(e);
            } catch (Error e) {
                stands(e);
            }
        }
    }

    /// Nobody else would take what is due, so the thread outlives an error as well.
    private void stands(Throwable why) {
        if (!standing) {
            LOG.warn("Nothing can be sent for now, it is tried on: {}", why.getMessage());
        }
        standing = true;
    }

    private void goesOn() {
        if (standing) {
            LOG.info("Messages are being sent again");
        }
        standing = false;
    }

    /// Nothing is begun any more, and what is being sent is waited for: a message that is cut off may or may
    /// not have arrived.
    @Override
    public void stop() {
        going = false;
        work.release();
        var running = thread;
        if (running != null) {
            dispatcher.getObject().ends();
            await(running);
            thread = null;
            rest();
        }
    }

    private void rest() {
        try {
            dispatcher.getObject().rest();
        } catch (RuntimeException e) {
            LOG.warn("What this node had leased runs out by itself: {}", e.getMessage());
        }
    }

    private static void await(Thread running) {
        try {
            var _ = running.join(LONGEST_GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
