package org.waymate.bench.dispatch;

import java.util.ArrayList;
import java.util.List;

/// A contestant, and how it has gone so far.
final class Entry {

    private final Contestant contestant;
    private final int rows;
    private final List<Contestant.Run> runs = new ArrayList<>();

    Entry(Contestant contestant, int rows) {
        this.contestant = contestant;
        this.rows = rows;
    }

    String name() {
        return contestant.name();
    }

    void warmUp(int most) throws Exception {
        contestant.run(Math.min(most, rows));
    }

    void run() throws Exception {
        var run = contestant.run(rows);
        System.out.printf("%s: %,.0f/s%n", name(), run.aSecond());
        runs.add(run);
    }

    double median() {
        var sorted = runs.stream().mapToDouble(Contestant.Run::aSecond).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    String measured() {
        return "%,.0f/s (%,d due; lost %d, twice %d)".formatted(median(), rows,
                runs.stream().mapToInt(Contestant.Run::lost).sum(),
                runs.stream().mapToInt(Contestant.Run::repeated).sum());
    }

    void close() throws Exception {
        contestant.close();
    }
}
