package org.waymate.bench.ack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymate.bench.Line;
import org.waymate.bench.Part;
import org.waymate.bench.Size;
import org.waymate.bench.core.Crowd;
import org.waymate.bench.core.Database;
import org.waymate.bench.core.DueRows;
import org.waymate.bench.core.PostgresServer;
import org.waymate.bench.core.RunningCore;
import org.waymate.delivery.Dispatcher;

/// Two hundred people come at the same time while the dispatcher has a hundred thousand messages to send. Half as long
/// before that is not counted: a program that has just been started is slower for a minute.
public final class Ack implements Part {

    private static final int PEOPLE = 200;
    /// What comes when those are sent: so many are written in one transaction, as by an announcement.
    private static final int AFTER_THAT = 2_000;
    private static final Duration NO_PAUSE = Duration.ZERO;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Size size;
    private final PostgresServer server;
    private final Path folder;

    public Ack(Size size, PostgresServer server, Path folder) {
        this.size = size;
        this.server = server;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "ack";
    }

    @Override
    public List<Line> measure() throws Exception {
        try (var onServer = RunningCore.asleep(server.emptyDatabase());
                var inFile = RunningCore.asleep(Database.file(folder))) {
            var there = Crowd.of(PEOPLE, onServer);
            var here = Crowd.of(PEOPLE, inFile);
            return List.of(line(onServer, there, "200 at any moment", NO_PAUSE),
                    line(onServer, there, "200 people, each every second", A_SECOND),
                    line(inFile, here, "200 at any moment", NO_PAUSE),
                    line(inFile, here, "200 people, each every second", A_SECOND));
        }
    }

    private Line line(RunningCore core, Crowd crowd, String how, Duration pause) throws InterruptedException {
        use(core, crowd, pause, size.ack().dividedBy(2));
        var times = use(core, crowd, pause, pause.isZero() ? size.ack() : size.ack().dividedBy(2));
        return new Line("ack during a sweep, %s, %s".formatted(how, core.database().name()), times.measured(),
                "%.2f of 150 ms".formatted(times.millis(0.99) / 150), "p99 ≤ 150 ms");
    }

    private Times use(RunningCore core, Crowd crowd, Duration pause, Duration howLong)
            throws InterruptedException {
        var going = new AtomicBoolean(true);
        var rows = new DueRows(core, crowd);
        rows.write(size.rows());
        var sending = Thread.ofVirtual().start(() -> keepSending(core, rows, going));
        var times = new Times();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.people().forEach(person -> threads.execute(new Using(person, pause, going, times)));
            Thread.sleep(howLong);
            going.set(false);
        }
        rows.drop();
        sending.join();
        return times;
    }

    private void keepSending(RunningCore core, DueRows rows, AtomicBoolean going) {
        core.get(Dispatcher.class).dispatchDue();
        while (going.get()) {
            rows.write(AFTER_THAT);
            core.get(Dispatcher.class).dispatchDue();
        }
    }
}
