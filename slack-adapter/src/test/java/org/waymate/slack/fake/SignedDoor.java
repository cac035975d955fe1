package org.waymate.slack.fake;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// By requests that Slack signs; it waits three seconds for each.
public final class SignedDoor implements Door {

    public static final String SECRET = "test-signing-secret";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private URI door = URI.create("http://localhost/");
    private Duration slowest = Duration.ZERO;
    private final Set<String> signatures = ConcurrentHashMap.newKeySet();
    private int times = 1;
    private Map<String, String> last = Map.of();

    /// @param address what the app's page at Slack says
    public void leadsTo(String address) {
        door = URI.create(address);
    }

    @Override
    public String command(Map<String, String> fields) {
        return send(fields);
    }

    @Override
    public String interaction(String payload) {
        return send(Map.of("payload", payload));
    }

    /// Everything that people do comes so often, at once and each time signed anew, as when Slack gets no answer.
    public void repeats(int howOften) {
        times = howOften;
    }

    /// What came last comes once more.
    public String repeatsTheLast() {
        return send(last);
    }

    private String send(Map<String, String> fields) {
        last = Map.copyOf(fields);
        var body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var before = System.nanoTime();
        var others = IntStream.range(1, times)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> response(signed(body)))).toList();
        var response = response(signed(body));
        others.forEach(CompletableFuture::join);
        var took = Duration.ofNanos(System.nanoTime() - before);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        if (response.statusCode() != 200) {
            throw new AssertionError("Slack got " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /// What was signed so before is a replay: then it is stamped a second earlier.
    private HttpRequest signed(String body) {
        var stamp = InstantSource.system().instant().getEpochSecond();
        while (!signatures.add(signature(stamp, body))) {
            stamp--;
        }
        return HttpRequest.newBuilder(door).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", Long.toString(stamp))
                .header("X-Slack-Signature", signature(stamp, body))
                .POST(BodyPublishers.ofString(body)).build();
    }

    private static String signature(long stamp, String body) {
        return signature("v0:" + stamp + ":" + body);
    }

    private static String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> response(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("Slack gave up on " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public Duration slowest() {
        return slowest;
    }
}
