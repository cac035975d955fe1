package org.waymate.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Whether Slack lets us in. A wrong token is said once and waits for somebody; a network that is down is
/// tried again. Neither stops the rest of the program.
final class SlackConnection implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    private static final long PAUSE_SECONDS = 10;

    private sealed interface State {

        record Trying() implements State {}

        record Connected(@Nullable SocketModeApp socket) implements State {}

        record Refused(String why) implements State {}
    }

    private final SlackSettings settings;
    private final WebApi api;
    private final App app;
    private volatile ScheduledExecutorService tries = thread();
    private volatile State state = new State.Trying();
    private volatile boolean running;

    SlackConnection(SlackSettings settings, WebApi api, App app) {
        this.settings = settings;
        this.api = api;
        this.app = app;
    }

    private static ScheduledExecutorService thread() {
        return Executors
                .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("slack-connection").factory());
    }

    boolean ready() {
        return state instanceof State.Connected;
    }

    Optional<String> whyNot() {
        return state instanceof State.Refused(var why) ? Optional.of(why) : Optional.empty();
    }

    @Override
    public void start() {
        running = true;
        tries = thread();
        if (settings.appToken().isEmpty() && settings.signingSecret().isEmpty()) {
            refused("Slack has a bot token and no way in: set SLACK_APP_TOKEN for Socket Mode, or "
                    + "SLACK_SIGNING_SECRET for HTTP.");
        } else {
            tries.execute(this::connect);
        }
    }

    private void connect() {
        try {
            var us = api.call(methods -> methods.authTest(request -> request));
            var socket = settings.appToken().isPresent() ? socket(settings.appToken().get()) : null;
            state = new State.Connected(socket);
            LOG.info("Slack: connected to {} as {}, by {}", us.getTeam(), us.getUser(),
                    socket == null ? "HTTP at /slack/events" : "Socket Mode");
        } catch (SaidNo no) {
            turnedAway(no.error());
        } catch (SocketRefused no) {
            refused("Slack refuses the token in SLACK_APP_TOKEN (" + no.getMessage()
                    + "). It begins with xapp- and needs the scope connections:write.");
        } catch (Exception e) {
            LOG.warn("Slack can't be reached, trying again in {} s: {}", PAUSE_SECONDS, e.toString());
            var _ = tries.schedule(this::connect, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static final class SocketRefused extends Exception {

        SocketRefused(String error) {
            super(error);
        }
    }

    /// The token is asked first: the SDK tells a refusal and an outage apart only in its message.
    private SocketModeApp socket(String token) throws Exception {
        var opened = api.slack().methods(token).appsConnectionsOpen(request -> request);
        if (!opened.isOk()) {
            throw new SocketRefused(opened.getError());
        }
        var socket = new SocketModeApp(token, SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        return socket;
    }

    /// The token was refused, now or while we were at work: nothing goes on without somebody's help.
    void turnedAway(String error) {
        refused("Slack refuses the token in SLACK_BOT_TOKEN (" + error
                + "). Copy the Bot User OAuth Token, which begins with xoxb-, from your app's page.");
    }

    private void refused(String why) {
        state = new State.Refused(why);
        LOG.error("{}", why);
    }

    @Override
    public void stop() {
        running = false;
        tries.shutdownNow();
        if (state instanceof State.Connected(var socket) && socket != null) {
            try {
                socket.close();
            } catch (Exception e) {
                LOG.debug("The socket to Slack did not close in order", e);
            }
        }
        state = new State.Trying();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
