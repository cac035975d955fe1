package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome;

class OutcomesTest {

    @ParameterizedTest
    @CsvSource({"messages_tab_disabled, Unreachable, Refused", "user_disabled, Unreachable, Refused",
            "cannot_dm_bot, Unreachable, Refused", "user_not_found, Unreachable, Refused",
            "channel_not_found, Unreachable, Refused", "not_in_channel, Unreachable, Refused",
            "is_archived, Unreachable, Refused", "restricted_action, Unreachable, Refused",
            "ratelimited, Later, Later", "rate_limited, Later, Later", "service_unavailable, Later, Later",
            "token_revoked, Later, Later", "invalid_auth, Later, Later", "account_inactive, Later, Later",
            "internal_error, Uncertain, Uncertain", "fatal_error, Uncertain, Uncertain",
            "request_timeout, Uncertain, Uncertain", "invalid_blocks, Refused, Refused",
            "msg_too_long, Refused, Refused", "missing_scope, Refused, Refused",
            "something_new, Refused, Refused"})
    void knowsWhatAnErrorMeans(String error, String directly, String inAChannel) {
        assertThat(Outcomes.of(new SaidNo(error), true).getClass().getSimpleName()).isEqualTo(directly);
        assertThat(Outcomes.of(new SaidNo(error), false).getClass().getSimpleName()).isEqualTo(inAChannel);
    }

    @ParameterizedTest
    @CsvSource({"429, Later", "400, Refused", "403, Refused", "404, Refused", "413, Refused",
            "500, Uncertain", "502, Uncertain", "503, Uncertain", "504, Uncertain"})
    void knowsWhatAStatusMeans(int status, String outcome) {
        assertThat(Outcomes.of(status(status), true).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void whatNeverLeftIsTriedAgainSoon() {
        assertThat(Outcomes.of(new ConnectException("refused"), true)).isInstanceOf(Outcome.Later.class);
        assertThat(Outcomes.of(new UnknownHostException("slack.com"), true))
                .isInstanceOf(Outcome.Later.class);
    }

    @Test
    void whatGotNoAnswerMayHaveArrived() {
        assertThat(Outcomes.of(new SocketTimeoutException("20 s"), true))
                .isInstanceOf(Outcome.Uncertain.class);
        assertThat(Outcomes.of(new IOException("unexpected end of stream"), true))
                .isInstanceOf(Outcome.Uncertain.class);
    }

    @Test
    void aPauseBetweenTwoPagesIsKept() {
        var halfway = new Sending.Interrupted(status(429));

        assertThat(Outcomes.of(halfway, true)).isEqualTo(
                new Outcome.Halfway(Outcome.Later.tooFast(Duration.ofSeconds(7), Whose.SPACE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "not_authed", "account_inactive", "token_revoked",
            "token_expired", "not_allowed_token_type", "missing_scope"})
    void knowsWhatSomebodyHasToMend(String error) {
        assertThat(Outcomes.lockedOut(error)).isTrue();
    }

    private static SlackApiException status(int code) {
        return new SlackApiException(new Response.Builder()
                .request(new Request.Builder().url("https://slack.com/api/chat.postMessage").build())
                .protocol(Protocol.HTTP_1_1).message("x").code(code).header("Retry-After", "7").build(), "x");
    }
}
