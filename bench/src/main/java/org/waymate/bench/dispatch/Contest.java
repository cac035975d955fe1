package org.waymate.bench.dispatch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymate.bench.Line;
import org.waymate.bench.Part;
import org.waymate.bench.Size;
import org.waymate.bench.core.Database;
import org.waymate.bench.core.PostgresServer;
import org.waymate.bench.core.RunningCore;

/// All of them in turn, and then again.
public final class Contest implements Part {

    private final Size size;
    private final PostgresServer server;
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    public Contest(Size size, PostgresServer server, Path folder) {
        this.size = size;
        this.server = server;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "dispatch";
    }

    @Override
    public List<Line> measure() throws Exception {
        var ours = enter(new Ours("ours, PostgreSQL", RunningCore.asleep(server.emptyDatabase())),
                size.rows());
        var single = enter(
                new Ours("ours, PostgreSQL, each in transactions of its own",
                        RunningCore.asleep(server.emptyDatabase(), Map.of("waymate.dispatch.together", 1))),
                size.quartzRows());
        var file = enter(new Ours("ours, H2 in a file", RunningCore.asleep(Database.file(folder))),
                size.rows());
        var quartz = enter(WithQuartz.asItComes(server.emptyDatabase()), size.quartzRows());
        var tuned = enter(WithQuartz.tuned(server.emptyDatabase()), size.quartzRows());
        var fetch = enter(WithDbScheduler.fetching(server.emptyDatabase()), size.rows());
        var lock = enter(WithDbScheduler.locking(server.emptyDatabase()), size.rows());
        try {
            compete();
        } finally {
            close();
        }
        return List.of(line(ours, tuned, "× tuned Quartz", "≥ 12"),
                line(ours, lock, "× lock-and-fetch", "≥ 1"), line(ours, fetch, "× fetch", Line.NONE),
                line(ours, quartz, "× default Quartz", Line.NONE),
                line(single, ours, "× ours", Line.NONE), line(single, lock, "× lock-and-fetch", Line.NONE),
                line(file, ours, "× ours on PostgreSQL", "≥ 6,000/s where a prototype did 7,900"),
                alone(quartz), alone(tuned), alone(fetch), alone(lock));
    }

    private Entry enter(Contestant contestant, int rows) {
        var entry = new Entry(contestant, rows);
        entries.add(entry);
        return entry;
    }

    private void compete() throws Exception {
        for (var entry : entries) {
            entry.warmUp(size.warmUp());
        }
        for (var round = 0; round < size.rounds(); round++) {
            for (var entry : entries) {
                entry.run();
            }
        }
    }

    private void close() throws Exception {
        for (var entry : entries) {
            entry.close();
        }
    }

    private static Line line(Entry ours, Entry other, String of, String aim) {
        return new Line("dispatch: " + ours.name(), ours.measured(),
                "%.2f %s".formatted(ours.median() / other.median(), of), aim);
    }

    private static Line alone(Entry entry) {
        return Line.of("dispatch: " + entry.name(), entry.measured());
    }
}
