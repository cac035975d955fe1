package org.waymate.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/// Calls Discord and waits for its answer, within limits: JDA's own `complete()` waits for ever where it stumbles over an
/// answer that it can't read.
final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /// By then JDA has given up by itself and said so, if ever it does.
    private static final Duration LONGEST = PATIENCE.plusSeconds(2);

    private Calls() {}

    /// @throws RateLimitedException where Discord wants us slower
    static <T extends @Nullable Object> T now(RestAction<T> call) throws RateLimitedException {
        try {
            return answer(started(call, false));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RateLimitedException limited) {
                throw limited;
            }
            throw unchecked(e);
        }
    }

    /// Waits for its turn where Discord wants us slower.
    static <T extends @Nullable Object> T inTurn(RestAction<T> call) {
        try {
            return answer(started(call, true));
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
    }

    private static <T extends @Nullable Object> CompletableFuture<T> started(RestAction<T> call,
            boolean waits) {
        return call.timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).submit(waits);
    }

    private static <T extends @Nullable Object> T answer(CompletableFuture<T> coming)
            throws ExecutionException {
        try {
            return coming.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(e.getCause());
    }
}
