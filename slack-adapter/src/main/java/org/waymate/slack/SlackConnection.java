package org.waymate.slack;

import com.slack.api.bolt.App;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Whether Slack lets us in. A wrong token is said once and waits for somebody; a network that is down is
/// tried again. Neither stops the rest of the program.
final class SlackConnection implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private sealed interface State {

        record Trying() implements State {}

        record Connected() implements State {}

        record Refused(String why) implements State {}
    }

    private final SlackSettings settings;
    private final WebApi api;
    private final App app;
    private volatile ScheduledExecutorService tries = thread();
    private final Duration pause;
    private volatile State state = new State.Trying();
    private volatile Optional<SlackSocket> socket = Optional.empty();
    private volatile boolean running;

    SlackConnection(SlackSettings settings, WebApi api, App app) {
        this(settings, api, app, PAUSE);
    }

    /// @param pause between two tries, and two looks at the socket
    SlackConnection(SlackSettings settings, WebApi api, App app, Duration pause) {
        this.pause = pause;
        this.settings = settings;
        this.api = api;
        this.app = app;
    }

    private static ScheduledExecutorService thread() {
        return Executors
                .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("slack-connection").factory());
    }

    /// By Socket Mode only while its socket is open.
    boolean ready() {
        return state instanceof State.Connected && socket.map(SlackSocket::isOpen).orElse(true);
    }

    Optional<String> whyNot() {
        return state instanceof State.Refused(var why) ? Optional.of(why) : Optional.empty();
    }

    /// Bolt starts here, and not in the first request.
    @Override
    public void start() {
        running = true;
        tries = thread();
        app.start();
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
            if (settings.appToken().isPresent()) {
                connectSocket(settings.appToken().get());
            }
            state = new State.Connected();
            LOG.info("Slack: connected to {} as {}, by {}", us.getTeam(), us.getUser(),
                    socket.isEmpty() ? "HTTP at /slack/events" : "Socket Mode");
        } catch (SocketRefused no) {
            refused("Slack refuses the token in SLACK_APP_TOKEN (" + no.getMessage()
                    + "). It begins with xapp- and needs the scope connections:write.");
        } catch (SaidNo no) {
            if (Outcomes.lockedOut(no.error())) {
                turnedAway(no.error());
            } else {
                again(no);
            }
        } catch (Exception e) {
            again(e);
        }
    }

    private void again(Exception why) {
        LOG.warn("Slack can't be reached, trying again in {} s: {}", pause.toSeconds(), why.toString());
        var _ = tries.schedule(this::connect, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static final class SocketRefused extends Exception {

        SocketRefused(String error) {
            super(error);
        }
    }

    /// The token is asked first: the SDK tells a refusal and an outage apart only in its message.
    private void connectSocket(String token) throws Exception {
        try {
            api.call(token, methods -> methods.appsConnectionsOpen(request -> request));
        } catch (SaidNo no) {
            throw Outcomes.lockedOut(no.error()) ? new SocketRefused(no.error()) : no;
        }
        socket.ifPresent(SlackSocket::close);
        var opened = new SlackSocket(token, app);
        socket = Optional.of(opened);
        opened.connect();
        var _ = tries.scheduleWithFixedDelay(opened::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
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
        socket.ifPresent(SlackSocket::close);
        socket = Optional.empty();
        state = new State.Trying();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
