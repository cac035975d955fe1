package org.waymate.discord.fake;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// The gateway: says hello, lets a bot in that has the token and asks for nothing privileged, and plays events in.
final class FakeGateway extends WebSocketServer {

    /// Members, presences and the content of messages in guilds.
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

    private final CountDownLatch up = new CountDownLatch(1);
    private final CountDownLatch identified = new CountDownLatch(1);
    private final List<String> arrivals = new CopyOnWriteArrayList<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile @Nullable WebSocket bot;
    private volatile int times = 1;

    FakeGateway() {
        super(new InetSocketAddress("127.0.0.1", 0), 1);
        setReuseAddr(true);
        setDaemon(true);
    }

    String address() throws InterruptedException {
        up.await(10, TimeUnit.SECONDS);
        return "ws://127.0.0.1:" + getPort();
    }

    void play(String event, DataObject data) {
        try {
            if (!identified.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("The bot never came to the gateway");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        dispatch(bot, event, data);
        if (event.equals("INTERACTION_CREATE") && times > 1) {
            var more = times - 1;
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)
                    .execute(() -> IntStream.range(0, more).forEach(_ -> dispatch(bot, event, data)));
        }
    }

    void repeats(int howOften) {
        times = howOften;
    }

    /// Shuts the bot out.
    void close(int code, String why) {
        bot.close(code, why);
    }

    @Override
    public void onStart() {
        up.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.send(DataObject.empty().put("op", 10)
                .put("d", DataObject.empty().put("heartbeat_interval", 41250)).toString());
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        var frame = DataObject.fromJson(text);
        switch (frame.getInt("op")) {
            case 1 -> socket.send(DataObject.empty().put("op", 11).toString());
            case 2 -> identify(socket, frame.getObject("d"));
            case 6 -> resume(socket, frame.getObject("d"));
            default -> {
            }
        }
    }

    private void identify(WebSocket socket, DataObject identity) {
        if (!FakeDiscord.TOKEN.equals(identity.getString("token"))) {
            socket.close(4004, "Authentication failed.");
        } else if ((identity.getInt("intents") & PRIVILEGED) != 0) {
            socket.close(4014, "Disallowed intent(s).");
        } else {
            welcome(socket);
        }
    }

    /// Goes on with a session that is known, as one does after the line broke.
    private void resume(WebSocket socket, DataObject identity) {
        if (FakeDiscord.TOKEN.equals(identity.getString("token"))
                && identity.getString("session_id").equals("session")) {
            bot = socket;
            arrivals.add("resumed");
            dispatch(socket, "RESUMED", DataObject.empty());
        } else {
            socket.send(DataObject.empty().put("op", 9).put("d", false).toString());
        }
    }

    void breakLine() {
        bot.closeConnection(1006, "the line broke");
    }

    List<String> arrivals() {
        return List.copyOf(arrivals);
    }

    private void welcome(WebSocket socket) {
        bot = socket;
        arrivals.add("identified");
        dispatch(socket, "READY", DataObject.empty().put("v", 10)
                .put("user", Frames.user(Ids.BOT, "waymate").put("bot", true))
                .put("guilds", DataArray.empty().add(
                        DataObject.empty().put("id", Ids.GUILD).put("unavailable", true)))
                .put("private_channels", DataArray.empty()).put("session_id", "session")
                .put("application", DataObject.empty().put("id", Ids.BOT).put("flags", 0)));
        dispatch(socket, "GUILD_CREATE", Frames.guild());
        identified.countDown();
    }

    private void dispatch(@Nullable WebSocket socket, String event, DataObject data) {
        socket.send(DataObject.empty().put("op", 0).put("t", event).put("s", sequence.incrementAndGet())
                .put("d", data).toString());
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception e) {}
}
