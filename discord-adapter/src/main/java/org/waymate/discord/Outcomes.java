package org.waymate.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.MissingAccessException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.waymate.chat.Outcome;

/// What an error of Discord's means for a message.
final class Outcomes {

    static final String NOT_THERE = "I can't write in that channel. Somebody who runs the server can let me: "
            + "in the channel's settings, under Permissions, add me and allow View Channel, Send Messages and "
            + "Attach Files.";

    /// How long Discord is left alone when it says that we open direct messages too fast.
    private static final Duration SLOWER = Duration.ofMinutes(10);

    private static final int NO_ANSWER = -1;

    private Outcomes() {}

    static Outcome of(Exception e) {
        return switch (e) {
            case RateLimitedException limited ->
                new Outcome.Later(Duration.ofMillis(Math.max(1000, limited.getRetryAfter())));
            case MissingAccessException _ -> new Outcome.Refused(NOT_THERE);
            case InsufficientPermissionException _ -> new Outcome.Refused(NOT_THERE);
            case ErrorResponseException said -> of(said);
            case CancellationException _ -> Outcome.Uncertain.forNow("The request was cancelled.");
            case CompletionException late when late.getCause() instanceof TimeoutException ->
                Outcome.Uncertain.forNow("Discord did not answer in time.");
            default -> throw new IllegalStateException("A message could not be handed over", e);
        };
    }

    private static Outcome of(ErrorResponseException e) {
        return switch (e.getErrorResponse()) {
            case CANNOT_SEND_TO_USER, NO_MUTUAL_GUILDS -> new Outcome.Unreachable(e.getMeaning());
            case OPEN_DM_TOO_FAST -> new Outcome.Later(SLOWER);
            case MISSING_ACCESS, MISSING_PERMISSIONS, UNKNOWN_CHANNEL -> new Outcome.Refused(NOT_THERE);
            default -> e.getResponse().code == NO_ANSWER || e.getResponse().code >= 500
                    || e.getErrorResponse() == ErrorResponse.SERVER_ERROR
                            ? Outcome.Uncertain.forNow(e.getMeaning())
                            : new Outcome.Refused(e.getErrorCode() + ": " + e.getMeaning());
        };
    }
}
