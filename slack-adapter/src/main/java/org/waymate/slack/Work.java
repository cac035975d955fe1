package org.waymate.slack;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does what Slack has its acknowledgement for already. When the program stops, what is under way gets a moment
/// to be done: Slack won't send it again.
final class Work implements Executor, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Duration longest;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Work() {
        this(LONGEST);
    }

    Work(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void start() {
        if (threads.isShutdown()) {
            threads = Executors.newVirtualThreadPerTaskExecutor();
        }
    }

    @Override
    public void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Slack: something was still under way after {} s and ends here",
                        longest.toSeconds());
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isShutdown();
    }

    /// After the doors have closed, and before the database does.
    @Override
    public int getPhase() {
        return 0;
    }
}
