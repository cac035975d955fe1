package org.waymate.bench.table;

import java.util.Arrays;
import java.util.List;
import org.waymate.bench.Line;
import org.waymate.bench.Part;
import org.waymate.bench.Size;
import org.waymate.bench.core.Crowd;
import org.waymate.bench.core.DueRows;
import org.waymate.bench.core.PostgresServer;
import org.waymate.bench.core.RunningCore;
import org.waymate.delivery.Dispatcher;

/// The outbox on PostgreSQL before and after many messages: each of them stays as a row.
public final class TableHealth implements Part {

    private static final int PEOPLE = 100;
    private static final int AT_ONCE = 10_000;
    private static final int SINGLES = 300;

    private final Size size;
    private final PostgresServer server;

    public TableHealth(Size size, PostgresServer server) {
        this.size = size;
        this.server = server;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public List<Line> measure() throws Exception {
        try (var core = RunningCore.asleep(server.emptyDatabase())) {
            var rows = new DueRows(core, Crowd.of(PEOPLE, core));
            core.get(Dispatcher.class).dispatchDue();
            singles(core, rows);
            var before = singles(core, rows);
            for (var churned = 0; churned < size.churned(); churned += AT_ONCE) {
                rows.write(Math.min(AT_ONCE, size.churned()));
                core.get(Dispatcher.class).dispatchDue();
            }
            var after = singles(core, rows);
            var many = "table after %,d messages: ".formatted(size.churned());
            return List.of(line(many + "one is written", before.written(), after.written()),
                    line(many + "one is taken and sent", before.sent(), after.sent()),
                    Line.of(many + "size", sizes(core)));
        }
    }

    /// The medians, in nanoseconds.
    private record Single(long written, long sent) {}

    private static Single singles(RunningCore core, DueRows rows) {
        var written = new long[SINGLES];
        var sent = new long[SINGLES];
        for (var n = 0; n < SINGLES; n++) {
            written[n] = nanos(rows::writeOne);
            sent[n] = nanos(core.get(Dispatcher.class)::dispatchDue);
        }
        return new Single(median(written), median(sent));
    }

    private static long nanos(Runnable deed) {
        var before = System.nanoTime();
        deed.run();
        return System.nanoTime() - before;
    }

    private static long median(long[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }

    private static Line line(String what, long before, long after) {
        return new Line(what, "%.2f ms, before %.2f ms".formatted(after / 1e6, before / 1e6),
                "%.2f × before".formatted((double) after / before), Line.NONE);
    }

    private static String sizes(RunningCore core) {
        return core.sql()
                .sql("""
                        select pg_size_pretty(pg_table_size('delivery')) || ', indexes '
                            || pg_size_pretty(pg_indexes_size('delivery')) || ', ' || n_live_tup || ' rows, ' || n_dead_tup
                            || ' dead rows, cleaned ' || autovacuum_count || ' times'
                        from pg_stat_user_tables where relname = 'delivery'""")
                .query(String.class).single();
    }
}
