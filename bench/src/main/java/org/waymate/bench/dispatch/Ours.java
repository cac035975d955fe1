package org.waymate.bench.dispatch;

import org.waymate.bench.core.Crowd;
import org.waymate.bench.core.DueRows;
import org.waymate.bench.core.RunningCore;
import org.waymate.delivery.Dispatcher;

/// The real dispatcher, with everything that it does for a message: it looks who reads it and whether it is their time,
/// has it worded, and writes down what came of it. It runs on a virtual thread, as in the program.
final class Ours implements Contestant {

    private static final int PEOPLE = 100;

    private final String name;
    private final RunningCore core;
    private final DueRows rows;

    Ours(String name, RunningCore core) {
        this.name = name;
        this.core = core;
        this.rows = new DueRows(core, Crowd.of(PEOPLE, core));
        core.get(Dispatcher.class).dispatchDue();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Run run(int howMany) throws InterruptedException {
        var written = rows.write(howMany);
        rows.repeated();
        var before = System.nanoTime();
        Thread.ofVirtual().start(core.get(Dispatcher.class)::dispatchDue).join();
        return new Run(written, System.nanoTime() - before, rows.unsent(), rows.repeated());
    }

    @Override
    public void close() {
        core.close();
    }
}
