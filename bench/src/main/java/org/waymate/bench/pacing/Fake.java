package org.waymate.bench.pacing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// Slack and Discord, as far as one message is concerned: it takes so many a second, to everybody together, and answers
/// the others with 429 and how long to wait.
final class Fake implements AutoCloseable {

    private static final String TAKEN = """
            {"ok":true,"ts":"%1$d.000100","channel":"C1","id":"%1$d","team_id":"T1","user_id":"U1","bot_id":"B1"}""";

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Limit limit;

    Fake(double aSecond) throws IOException {
        limit = new Limit(aSecond);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var waits = exchange.getRequestURI().getPath().contains("ostMessage")
                    || exchange.getRequestURI().getPath().endsWith("/messages") ? limit.waits() : 0;
            if (waits == 0) {
                write(exchange, 200, TAKEN.formatted(taken.incrementAndGet()));
            } else {
                refuse(exchange, waits);
            }
        }
    }

    /// In whole seconds, as Slack does; Discord has the fraction too.
    private void refuse(HttpExchange exchange, double seconds) throws IOException {
        refused.incrementAndGet();
        exchange.getResponseHeaders().add("Retry-After", Long.toString((long) Math.ceil(seconds)));
        exchange.getResponseHeaders().add("X-RateLimit-Global", "true");
        exchange.getResponseHeaders().add("X-RateLimit-Scope", "global");
        write(exchange, 429, String.format(Locale.ROOT, """
                {"ok":false,"error":"ratelimited","message":"slower","global":true,"retry_after":%.3f}""",
                seconds));
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void forget() {
        taken.set(0);
        refused.set(0);
    }

    long taken() {
        return taken.get();
    }

    long refused() {
        return refused.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
