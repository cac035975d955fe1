package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome.Later;
import org.waymate.chat.Outcome;

/// What a failed call means for the message that it carried.
final class Outcomes {

    /// Somebody whom our direct messages don't reach.
    private static final Set<String> CLOSED = Set.of("channel_not_found", "user_not_found", "user_disabled",
            "user_not_visible", "cannot_dm_bot", "messages_tab_disabled", "is_archived",
            "restricted_action", "not_in_channel", "cannot_send_to_deactivated_user");
    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");
    private static final Set<String> BUSY = Set.of("service_unavailable", "team_added_to_org");
    /// It may have been done before it failed.
    private static final Set<String> HALFWAY = Set.of("internal_error", "fatal_error", "request_timeout");
    /// Somebody has to look after the token first.
    static final Set<String> TOKEN = Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked",
            "token_expired", "not_allowed_token_type");

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final double LONGEST_SECONDS = 86_400;

    private Outcomes() {}

    /// @param directly whether it was for one person
    static Outcome of(Exception problem, boolean directly) {
        return switch (problem) {
            case Sending.Interrupted halfway -> inPart(of(halfway.cause(), directly));
            case SaidNo no -> saidNo(no.error(), directly);
            case SlackApiException status -> status(status);
            case UnknownHostException _,ConnectException _,NoRouteToHostException _ ->
                Later.of(SOON, Whose.SPACE);
            case IOException _ -> Outcome.Uncertain.forNow(problem.toString());
            default -> new Outcome.Refused(problem.toString());
        };
    }

    /// Some pages stand there, so the next try has to look first.
    private static Outcome inPart(Outcome ofTheNextPage) {
        return ofTheNextPage instanceof Later later ? new Outcome.Halfway(later) : ofTheNextPage;
    }

    private static Outcome saidNo(String error, boolean directly) {
        if (TOO_FAST.contains(error)) {
            return Later.tooFast(SOON, Whose.SPACE);
        }
        if (BUSY.contains(error)) {
            return Later.of(SOON, Whose.SPACE);
        }
        if (HALFWAY.contains(error)) {
            return Outcome.Uncertain.forNow(error);
        }
        if (TOKEN.contains(error)) {
            return Later.of(LONG, Whose.SPACE);
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
            return Later.tooFast(pause(response.header("Retry-After", "10")), Whose.SPACE);
        }
        return code >= 400 && code < 500
                ? new Outcome.Refused("HTTP " + code)
                : Outcome.Uncertain.forNow("HTTP " + code);
    }

    /// What somebody has to mend before we get in; anything else at the start may pass by itself.
    static boolean lockedOut(String error) {
        return TOKEN.contains(error) || error.equals("missing_scope");
    }

    /// Slack says whole seconds, and now and then a fraction: never less than it says. What can't be meant is as if it
    /// had said nothing.
    static Duration pause(String retryAfter) {
        try {
            var seconds = Double.parseDouble(retryAfter.strip());
            return seconds > 0 && seconds <= LONGEST_SECONDS
                    ? Duration.ofMillis((long) Math.ceil(seconds * 1000))
                    : SOON;
        } catch (NumberFormatException e) {
            return SOON;
        }
    }
}
