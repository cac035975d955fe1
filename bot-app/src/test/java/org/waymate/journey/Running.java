package org.waymate.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymate.app.StartedJar;

/// The program over one data folder: started at a moment of the story, killed, and started again later.
final class Running implements AutoCloseable {

    private final Front front;
    private final Path home;
    private final Map<String, String> database;
    private final List<String> log = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private Duration aStart = Duration.ZERO;
    private @Nullable StartedJar waymate;

    Running(Front front, Path home, Map<String, String> database) {
        this.front = front;
        this.home = home;
        this.database = database;
    }

    void startedAt(Instant then) throws Exception {
        var began = InstantSource.system().instant();
        ahead = Term.ahead(front.clockAt(then));
        var started = StartedJar.in(home, environment());
        waymate = started;
        front.reach(started);
        aStart = Duration.between(began, InstantSource.system().instant());
        front.passUntil(then);
    }

    /// How long the last start took.
    Duration aStart() {
        return aStart;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(front.environment());
        environment.putAll(database);
        environment.put("WAYMATE_CLOCK_AHEAD", ahead.toString());
        environment.put("WAYMATE_SCHEDULE_SECONDS", "1");
        environment.put("WAYMATE_SPREAD_SECONDS", "0");
        return environment;
    }

    void killedAndStartedAt(Instant then) throws Exception {
        if (waymate != null) {
            waymate.kill();
            log.addAll(waymate.lines());
        }
        startedAt(then);
    }

    /// What time it is in the program.
    Instant now() {
        return front.now(InstantSource.offset(InstantSource.system(), ahead).instant());
    }

    /// What was written in it that asks for somebody's attention; it ends with this.
    List<String> complaints() throws InterruptedException {
        return log().stream().filter(line -> line.matches(".* (WARN|ERROR) .*")).toList();
    }

    /// All that was written; it ends with this.
    List<String> log() throws InterruptedException {
        close();
        return log;
    }

    /// What nobody but the program and its platforms may know.
    List<String> secrets() {
        return front.environment().entrySet().stream()
                .filter(one -> one.getKey().matches(".*(TOKEN|SECRET).*")).map(Map.Entry::getValue).toList();
    }

    @Override
    public void close() throws InterruptedException {
        if (waymate != null) {
            if (!waymate.isRunning()) {
                log.add("it had ended: ERROR ");
            }
            waymate.close();
            log.addAll(waymate.lines());
            waymate = null;
        }
    }
}
