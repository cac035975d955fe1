package org.waymate.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome.Later;
import org.waymate.chat.Outcome;

/// What an error of Discord's means for a message.
final class Outcomes {

    /// What Discord itself would answer, where JDA knows it without asking.
    static final Outcome NOT_LET_IN = new Outcome.Refused(said(ErrorResponse.MISSING_ACCESS));

    /// How long a token that was taken back is left alone: with a new one the program starts anew, and says then what
    /// waited.
    private static final Duration UNTIL_LET_IN = Duration.ofMinutes(5);

    /// How long Discord is left alone when it says that we open direct messages too fast.
    private static final Duration SLOWER = Duration.ofMinutes(10);

    private static final int NO_ANSWER = -1;
    private static final int UNAUTHORIZED = 401;

    private Outcomes() {}

    static Outcome of(Exception e) {
        return switch (e) {
            case RateLimitedException limited ->
                Later.tooFast(Duration.ofMillis(Math.max(1000, limited.getRetryAfter())), Whose.CHANNEL);
            case InsufficientPermissionException _ -> NOT_LET_IN;
            case ErrorResponseException said -> of(said);
            case CancellationException _ -> Outcome.Uncertain.forNow("The request was cancelled.");
            case CompletionException late when late.getCause() instanceof TimeoutException ->
                Outcome.Uncertain.forNow("Discord did not answer in time.");
            default -> throw new IllegalStateException("A message could not be handed over", e);
        };
    }

    /// The token was taken back: nothing is wrong with the message.
    static boolean isShutOut(Exception e) {
        return e instanceof ErrorResponseException said && said.getResponse().code == UNAUTHORIZED;
    }

    private static Outcome of(ErrorResponseException e) {
        return isShutOut(e) ? Later.of(UNTIL_LET_IN, Whose.ALL) : meant(e);
    }

    private static Outcome meant(ErrorResponseException e) {
        return switch (e.getErrorResponse()) {
            case CANNOT_SEND_TO_USER, NO_MUTUAL_GUILDS, UNKNOWN_USER ->
                new Outcome.Unreachable(e.getMeaning());
            case OPEN_DM_TOO_FAST -> Later.tooFast(SLOWER, Whose.MESSAGE);
            default -> e.getResponse().code == NO_ANSWER || e.getResponse().code >= 500
                    || e.getErrorResponse() == ErrorResponse.SERVER_ERROR
                            ? Outcome.Uncertain.forNow(e.getMeaning())
                            : new Outcome.Refused(e.getErrorCode() + ": " + e.getMeaning());
        };
    }

    private static String said(ErrorResponse answer) {
        return answer.getCode() + ": " + answer.getMeaning();
    }
}
