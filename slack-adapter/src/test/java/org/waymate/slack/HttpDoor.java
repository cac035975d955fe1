package org.waymate.slack;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slack at our door: signs what it brings, and measures how long it waits.
final class HttpDoor {

    static final String SECRET = "test-signing-secret";

    /// Makes every request another one, as Slack's are: the same twice is a replay.
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI door;

    private final Clock clock;

    HttpDoor(int port, Clock clock) {
        this.clock = clock;
        door = URI.create("http://127.0.0.1:" + port + SlackConfiguration.DOOR);
    }

    /// @param millis how long the acknowledgement took
    record Ack(int status, String body, long millis) {}

    Ack command(String command, String text, String trigger, String hook) {
        return form(Map.of("command", command, "text", text, "trigger_id", trigger, "response_url", hook,
                "team_id", "T1", "user_id", "U1", "user_name", "ana", "channel_id", "C9",
                "token", "t" + COUNT.incrementAndGet(), "api_app_id", "A1"));
    }

    Ack interaction(String payload) {
        return form(Map.of("payload", payload + " ".repeat(COUNT.incrementAndGet())));
    }

    Ack event(String payload) {
        return send(payload + " ".repeat(COUNT.incrementAndGet()), "application/json",
                clock.instant().getEpochSecond());
    }

    private Ack form(Map<String, String> fields) {
        return send(encoded(fields), "application/x-www-form-urlencoded", clock.instant().getEpochSecond());
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Ack send(String body, String type, long stamp) {
        return send(body, type, Long.toString(stamp), signature(stamp, body));
    }

    Ack send(String body, String type, String stamp, String signature) {
        var request = HttpRequest.newBuilder(door).header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", stamp).header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        var before = System.nanoTime();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Ack(response.statusCode(), response.body(),
                    (System.nanoTime() - before) / 1_000_000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String signature(long stamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of().formatHex(
                    mac.doFinal(("v0:" + stamp + ":" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(Object value) {
        return new Gson().toJson(value);
    }
}
