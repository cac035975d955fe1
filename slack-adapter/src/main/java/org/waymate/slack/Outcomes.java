package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.waymate.chat.Outcome;

/// What a failed call means for the message that it carried.
final class Outcomes {

    /// Somebody whom our direct messages don't reach.
    private static final Set<String> CLOSED = Set.of("channel_not_found", "user_not_found", "user_disabled",
            "user_not_visible", "cannot_dm_bot", "messages_tab_disabled", "is_archived",
            "restricted_action", "not_in_channel", "cannot_send_to_deactivated_user");
    private static final Set<String> BUSY = Set.of("ratelimited", "rate_limited", "service_unavailable",
            "team_added_to_org");
    /// It may have been done before it failed.
    private static final Set<String> HALFWAY = Set.of("internal_error", "fatal_error", "request_timeout");
    /// Somebody has to look after the token first.
    static final Set<String> TOKEN = Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked",
            "token_expired", "not_allowed_token_type");

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofMinutes(5);

    private Outcomes() {}

    /// @param directly whether it was for one person
    static Outcome of(Exception problem, boolean directly) {
        return switch (problem) {
            case Sending.Interrupted halfway -> inPart(of(halfway.cause(), directly));
            case SaidNo no -> saidNo(no.error(), directly);
            case SlackApiException status -> status(status);
            case UnknownHostException _,ConnectException _,NoRouteToHostException _ ->
                new Outcome.Later(SOON);
            case IOException _ -> Outcome.Uncertain.forNow(problem.toString());
            default -> new Outcome.Refused(problem.toString());
        };
    }

    /// Some pages stand there, so the next try has to look first.
    private static Outcome inPart(Outcome ofTheNextPage) {
        return ofTheNextPage instanceof Outcome.Later(var pause)
                ? new Outcome.Uncertain("some pages have arrived", Optional.of(pause))
                : ofTheNextPage;
    }

    private static Outcome saidNo(String error, boolean directly) {
        if (BUSY.contains(error)) {
            return new Outcome.Later(SOON);
        }
        if (HALFWAY.contains(error)) {
            return Outcome.Uncertain.forNow(error);
        }
        if (TOKEN.contains(error)) {
            return new Outcome.Later(LONG);
        }
        return directly && CLOSED.contains(error)
                ? new Outcome.Unreachable(error)
                : new Outcome.Refused(error);
    }

    /// What is wrong with the request itself was not done, and never will be.
    private static Outcome status(SlackApiException problem) {
        var response = problem.getResponse();
        var code = response.code();
        if (code == 429) {
            return new Outcome.Later(pause(response.header("Retry-After", "10")));
        }
        return code >= 400 && code < 500
                ? new Outcome.Refused("HTTP " + code)
                : Outcome.Uncertain.forNow("HTTP " + code);
    }

    /// What somebody has to mend before we get in; anything else at the start may pass by itself.
    static boolean lockedOut(String error) {
        return TOKEN.contains(error) || error.equals("missing_scope");
    }

    /// Slack says whole seconds, and now and then a fraction: never less than it says.
    static Duration pause(String retryAfter) {
        try {
            return Duration.ofMillis((long) Math.ceil(Double.parseDouble(retryAfter.strip()) * 1000));
        } catch (NumberFormatException e) {
            return SOON;
        }
    }
}
