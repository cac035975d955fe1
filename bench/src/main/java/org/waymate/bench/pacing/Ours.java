package org.waymate.bench.pacing;

import org.waymate.bench.core.Crowd;
import org.waymate.bench.core.Database;
import org.waymate.bench.core.DueRows;
import org.waymate.bench.core.RunningCore;
import org.waymate.chat.Pace;

/// The real core with its dispatcher at work.
final class Ours implements Sender {

    private final String name;
    private final RunningCore core;

    Ours(String name, Fake fake, Pace pace, int messages, Database database) {
        this.name = name;
        this.core = RunningCore.dispatching(database, new PacedPlatform(fake, pace));
        new DueRows(core, Crowd.of(CHANNELS, core)).write(messages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        core.close();
    }
}
