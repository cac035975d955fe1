package org.waymate.slack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stands before Bolt, which checks whether a signature is right and not too old: refuses what is dated ahead
/// and what has been here before. Reads headers only, since the body is Bolt's to read.
final class FreshSignatures extends HttpFilter {

    private static final Duration APART = Duration.ofMinutes(5);

    private final transient Clock clock;
    private final transient Map<String, Instant> seen = new LinkedHashMap<>();

    FreshSignatures(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var signature = request.getHeader("X-Slack-Signature");
        if (!timely(request.getHeader("X-Slack-Request-Timestamp")) || signature == null
                || !first(signature)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            forget(signature);
        }
    }

    private boolean timely(@Nullable String stamp) {
        return seconds(stamp).map(at -> Duration.between(at, clock.instant()).abs().compareTo(APART) <= 0)
                .orElse(false);
    }

    private static Optional<Instant> seconds(@Nullable String stamp) {
        return stamp != null && stamp.matches("\\d{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(stamp)))
                : Optional.empty();
    }

    /// A signature can come back as long as its stamp is timely, which is ten minutes at most.
    private synchronized boolean first(String signature) {
        var now = clock.instant();
        for (Iterator<Instant> old = seen.values().iterator(); old.hasNext();) {
            if (old.next().plus(APART.multipliedBy(2)).isAfter(now)) {
                break;
            }
            old.remove();
        }
        return seen.putIfAbsent(signature, now) == null;
    }

    /// Only what Bolt let in counts: a forger must not fill the memory.
    private synchronized void forget(String signature) {
        seen.remove(signature);
    }
}
