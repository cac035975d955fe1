package org.waymate.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between a program and a server of this machine, and does what a bad network does: it refuses, cuts, delays, or
/// swallows everything without a word.
public final class Proxy implements AutoCloseable {

    private enum Line {
        OPEN, CUT, SWALLOWS
    }

    private static final Duration UNTIL_IT_IS_DONE = Duration.ofMillis(50);

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Line line = Line.OPEN;
    private volatile Duration delay = Duration.ZERO;
    private volatile Optional<String> cutsOn = Optional.empty();
    private volatile Optional<String> cutsAfter = Optional.empty();

    /// @param behind the server's port
    public Proxy(int behind) {
        this.behind = behind;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::receive);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// Every connection breaks, and each new one does as soon as it is made.
    public void cut() {
        line = Line.CUT;
        sockets.forEach(Proxy::close);
    }

    /// Connections stand, and nothing comes through, in either direction.
    public void swallow() {
        line = Line.SWALLOWS;
    }

    /// What was swallowed stays lost: those connections break.
    public void mend() {
        sockets.forEach(Proxy::close);
        line = Line.OPEN;
    }

    public void delay(Duration each) {
        delay = each;
    }

    /// Once, before these words of the program reach the server, their connection is cut.
    public void cutOn(String words) {
        cutsOn = Optional.of(words);
    }

    /// Once, when these words have reached the server: its answer never comes back.
    public void cutAfter(String words) {
        cutsAfter = Optional.of(words);
    }

    /// Whether nothing is left of what was to be cut on or after.
    public boolean hasCut() {
        return cutsOn.isEmpty() && cutsAfter.isEmpty();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                sockets.add(near);
                if (line == Line.CUT) {
                    close(near);
                } else {
                    connect(near);
                }
            } catch (IOException e) {
                // the door was closed, or this one went away
            }
        }
    }

    private void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), behind);
        sockets.add(far);
        Thread.ofVirtual().start(() -> pump(near, far, true));
        Thread.ofVirtual().start(() -> pump(far, near, false));
    }

    private void pump(Socket from, Socket to, boolean asks) {
        try (from; to) {
            pump(from.getInputStream(), to.getOutputStream(), asks);
        } catch (IOException | InterruptedException e) {
            // either end is gone, and the other one with it
        }
    }

    private void pump(InputStream in, OutputStream out, boolean asks)
            throws IOException, InterruptedException {
        var bytes = new byte[65_536];
        for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            Thread.sleep(delay);
            var words = asks ? new String(bytes, 0, read, StandardCharsets.ISO_8859_1) : "";
            if (asks && isCutOn(words)) {
                return;
            }
            if (line != Line.SWALLOWS) {
                out.write(bytes, 0, read);
                out.flush();
            }
            if (asks && isCutAfter(words)) {
                Thread.sleep(UNTIL_IT_IS_DONE);
                return;
            }
        }
    }

    private boolean isCutOn(String words) {
        var cuts = cutsOn.filter(words::contains).isPresent();
        if (cuts) {
            cutsOn = Optional.empty();
        }
        return cuts;
    }

    private synchronized boolean isCutAfter(String words) {
        var cuts = cutsAfter.filter(words::contains).isPresent();
        if (cuts) {
            cutsAfter = Optional.empty();
        }
        return cuts;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // gone already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        sockets.forEach(Proxy::close);
    }
}
