package org.waymate.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/// Slack's Web API, called with the bot's token. A call is tried once: what failed may have arrived, and who
/// asked decides about a second try.
final class WebApi {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(20);

    private final Slack slack;
    private final String token;

    WebApi(SlackSettings settings) {
        var config = new SlackConfig();
        settings.api().ifPresent(config::setMethodsEndpointUrlPrefix);
        config.setStatsEnabled(false);
        slack = Slack.getInstance(config, http(config));
        token = settings.botToken();
    }

    private static SlackHttpClient http(SlackConfig config) {
        var client = new SlackHttpClient(
                SlackHttpClient.buildOkHttpClient(config, Map.of()).newBuilder()
                        .retryOnConnectionFailure(false)
                        .connectTimeout(TO_CONNECT).callTimeout(IN_ALL).build());
        client.setConfig(config);
        return client;
    }

    Slack slack() {
        return slack;
    }

    String token() {
        return token;
    }

    interface Call<R extends SlackApiTextResponse> {
        R on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// @throws SaidNo when Slack answers `ok: false`
    /// @throws SlackApiException when it answers by an HTTP status of its own: 429, 5xx
    /// @throws IOException when there is no answer, or none that can be read
    <R extends SlackApiTextResponse> R call(Call<R> call) throws IOException, SlackApiException, SaidNo {
        return call(token, call);
    }

    /// As [#call(Call)], with another token.
    <R extends SlackApiTextResponse> R call(String with, Call<R> call)
            throws IOException, SlackApiException, SaidNo {
        var response = answered(slack.methods(with), call);
        if (!response.isOk()) {
            throw new SaidNo(response.getError());
        }
        return response;
    }

    /// What was asked may be done although the answer is broken, so it counts as an answer that got lost. Over
    /// an empty one the SDK stumbles.
    private static <R extends SlackApiTextResponse> R answered(MethodsClient methods, Call<R> call)
            throws IOException, SlackApiException {
        try {
            return Objects.requireNonNull(call.on(methods), "no answer");
        } catch (JsonParseException | NullPointerException e) {
            throw new IOException("Slack's answer can't be read", e);
        }
    }
}
