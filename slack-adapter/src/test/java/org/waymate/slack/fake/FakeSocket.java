package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Slack's end of Socket Mode: sends envelopes, and gives up on one that is not acknowledged within three
/// seconds.
public final class FakeSocket extends WebSocketServer implements AutoCloseable {

    private static final long SECONDS = 3;

    /// @param millis how long it took
    /// @param payload what the acknowledgement carried, as JSON; empty when nothing
    public record Ack(long millis, String payload) {}

    private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);

    private FakeSocket() {
        super(new InetSocketAddress("127.0.0.1", 0));
        setReuseAddr(true);
    }

    public static FakeSocket started() {
        var socket = new FakeSocket();
        socket.setDaemon(true);
        socket.start();
        try {
            if (!socket.listening.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The socket did not open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return socket;
    }

    @Override
    public void close() {
        try {
            stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "ws://127.0.0.1:" + getPort() + "/link";
    }

    public boolean connected() {
        return !getConnections().isEmpty();
    }

    /// Says that a connection ends, as Slack does every few hours, and ends it.
    public void refreshes() {
        getConnections().forEach(connection -> connection
                .send("""
                        {"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "applink-1"}}"""));
        drops();
    }

    /// Ends every connection without a word.
    public void drops() {
        getConnections().forEach(WebSocket::close);
    }

    /// @throws AssertionError when no acknowledgement comes in time
    public Ack send(String type, String payload) {
        var id = UUID.randomUUID().toString();
        var coming = new CompletableFuture<JsonObject>();
        waiting.put(id, coming);
        var envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", type);
        envelope.addProperty("accepts_response_payload", true);
        envelope.add("payload", JsonParser.parseString(payload));
        var before = System.nanoTime();
        getConnections().iterator().next().send(envelope.toString());
        try {
            var ack = coming.get(SECONDS, TimeUnit.SECONDS);
            return new Ack((System.nanoTime() - before) / 1_000_000,
                    ack.has("payload") ? ack.get("payload").toString() : "");
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("Not acknowledged within three seconds: " + type, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        connection.send("""
                {"type": "hello", "num_connections": 1, "debug_info": {"host": "applink-1",
                 "approximate_connection_time": 18060}, "connection_info": {"app_id": "A1"}}""");
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        var ack = JsonParser.parseString(message).getAsJsonObject();
        if (ack.has("envelope_id")) {
            waiting.remove(ack.get("envelope_id").getAsString()).complete(ack);
        }
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket connection, Exception problem) {}

    @Override
    public void onStart() {
        listening.countDown();
    }
}
