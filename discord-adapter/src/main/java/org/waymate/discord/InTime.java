package org.waymate.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks what Discord waits for, and waits no longer than it does. What comes too late goes on to its end, and nobody
/// hears it: a thread that is interrupted while it reads would close H2's file, and the whole database with it.
final class InTime {

    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String what;
    private final Duration patience;

    /// @param what is asked for, for the log
    InTime(String what, Duration patience) {
        this.what = what;
        this.patience = patience;
    }

    /// Empty when it did not come in time, or could not be made.
    <T> Optional<T> ask(Callable<T> question) {
        var coming = threads.submit(question);
        try {
            return Optional.of(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.warn("{} took more than {} ms", what, patience.toMillis());
        } catch (ExecutionException e) {
            LOG.error("{} could not be made", what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
