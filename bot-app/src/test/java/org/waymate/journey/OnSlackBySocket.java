package org.waymate.journey;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.waymate.app.StartedJar;
import org.waymate.slack.fake.Door;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.fake.FakeSocket;
import org.waymate.slack.fake.SocketDoor;

/// By Socket Mode: the program opens a WebSocket to Slack.
final class OnSlackBySocket extends OnSlack {

    private final FakeSocket socket = FakeSocket.started();
    private final Door door = new SocketDoor(socket);

    OnSlackBySocket() {
        slack.socketAt(socket.url());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN,
                "SLACK_API_URL", slack.apiUrl());
    }

    @Override
    public void reach(StartedJar waymate) throws Exception {
        super.reach(waymate);
        await().until(socket::connected);
    }

    @Override
    Door door() {
        return door;
    }

    @Override
    public void close() throws Exception {
        super.close();
        socket.stop(1000);
    }
}
