package org.waymate.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The packaged program: a process of its own, on a port that was free.
public final class StartedJar implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Waymate is ready: ([^\\s\"]+)");

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Thread reader;

    private StartedJar(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    public static StartedJar in(Path home) throws IOException, InterruptedException {
        return in(home, Map.of());
    }

    public static StartedJar in(Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        return by(Unpacked.command(), home, environment);
    }

    /// Built with one more folder of classes.
    public static StartedJar with(Path classes, Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        return by(Unpacked.commandWith(classes), home, environment);
    }

    /// Word by word as the README says.
    static StartedJar asPackaged(Path home) throws IOException {
        return by(List.of(Unpacked.JAVA, "-jar", Unpacked.JAR.toString()), home, Map.of());
    }

    static StartedJar by(List<String> command, Path home, Map<String, String> environment)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("WAYMATE_HOME", home.toString(), "SERVER_PORT", "0"));
        builder.environment().putAll(environment);
        return new StartedJar(builder.start());
    }

    /// Where it is reached, once it says so; within four minutes, since a machine may be busy.
    public String address() throws Exception {
        return address.get(4, TimeUnit.MINUTES);
    }

    /// How it ended, by itself and within four minutes.
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            throw new AssertionError("still running:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    public String output() {
        return String.join("\n", lines());
    }

    /// What it answers to a browser that asks for `path`.
    public String page(String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser
                    .send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /// As when the machine loses power.
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        close(20);
    }

    /// Its pipes stay open, since what it does at its end may still say something.
    void close(long seconds) throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException closed) {
            // it was ended while it was still talking
        } finally {
            address.completeExceptionally(new AssertionError("ended before it was ready:\n" + output()));
        }
    }

    private synchronized void hear(String line) {
        lines.add(line);
        var ready = READY.matcher(line);
        if (ready.find()) {
            address.complete(ready.group(1));
        }
    }
}
