package org.waymate.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The WebSocket of Socket Mode. Slack closes it every few hours, and the SDK opens it anew by itself: this
/// knows whether it is open now.
final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
    private static final String HELLO = "\"hello\"";

    private final SocketModeApp socket;
    private volatile boolean open;

    SlackSocket(String token, App app) throws Exception {
        socket = new SocketModeApp(token, SocketModeClient.Backend.JavaWebSocket, app);
    }

    void connect() throws Exception {
        socket.startAsync();
        var client = socket.getClient();
        client.addWebSocketMessageListener(message -> {
            if (message.contains(HELLO)) {
                open = true;
            }
        });
        client.addWebSocketCloseListener((_, _) -> open = false);
    }

    boolean isOpen() {
        return open;
    }

    /// Asks by a ping, which takes a moment: a greeting may come before anybody listens, and an old connection
    /// close after the new one has opened.
    void look() {
        open = socket.getClient().verifyConnection();
    }

    @Override
    public void close() {
        open = false;
        try {
            if (socket.getClient() != null) {
                socket.getClient().close();
            }
            socket.close();
        } catch (Exception e) {
            LOG.debug("The socket to Slack did not close in order", e);
        }
    }
}
