package org.waymate.slack.fake;

import com.google.gson.Gson;
import java.time.Duration;
import java.util.Map;

/// Through the WebSocket that the bot has opened.
public final class SocketDoor implements Door {

    private final FakeSocket socket;
    private long slowest;

    public SocketDoor(FakeSocket socket) {
        this.socket = socket;
    }

    @Override
    public String command(Map<String, String> fields) {
        return send("slash_commands", new Gson().toJson(fields));
    }

    @Override
    public String interaction(String payload) {
        return send("interactive", payload);
    }

    private String send(String type, String payload) {
        var ack = socket.send(type, payload);
        slowest = Math.max(slowest, ack.millis());
        return ack.payload();
    }

    @Override
    public Duration slowest() {
        return Duration.ofMillis(slowest);
    }
}
