package org.waymate.web.talk;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Waits no longer than the real platforms would let us.
final class Patience {

    private Patience() {}

    /// What comes within a second; what comes later is not wanted any more.
    static <T> Optional<T> oneSecond(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread.startVirtualThread(task);
        try {
            return Optional.of(task.get(1, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed);
        }
    }
}
