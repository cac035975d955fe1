package org.waymate.app.nodes;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.waymate.chat.OneLine;

/// One line on this node: opened when it is ours and was not opened too often of late, closed when it is ours no more.
/// All of it happens in turn on a thread of its own, since whoever elects must go on renewing meanwhile.
final class KeptLine implements OneLine.Kept {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLine.class);
    private static final Duration UNTIL_THE_DATABASE_ANSWERS = Duration.ofSeconds(5);

    private final String name;
    private final Openings openings;
    private final Runnable mine;
    private final Runnable lost;
    private final ScheduledExecutorService thread;
    private volatile Runnable giveUp = () -> {};
    private boolean ours;
    private boolean open;
    private volatile boolean over;

    KeptLine(String name, Openings openings, Runnable mine, Runnable lost) {
        this.name = name;
        this.openings = openings;
        this.mine = mine;
        this.lost = lost;
        this.thread = Executors
                .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("line-" + name).factory());
    }

    /// @param giveUp how to tell the other nodes that it is free
    void electedBy(Runnable giveUp) {
        this.giveUp = giveUp;
    }

    void granted() {
        next(() -> {
            ours = true;
            openInTime();
        });
    }

    void revoked() {
        next(this::close);
    }

    private void next(Runnable step) {
        if (!over) {
            thread.execute(step);
        }
    }

    private void openInTime() {
        if (over || open || !ours) {
            return;
        }
        try {
            var pause = openings.pause(name);
            if (pause.isZero()) {
                open();
            } else {
                LOG.warn("The line to {} was opened often within the hour: it is opened again in {} s", name,
                        pause.toSeconds());
                again(pause);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The line to {} waits for the database: {}", name, e.getMessage());
            again(UNTIL_THE_DATABASE_ANSWERS);
        }
    }

    private void again(Duration pause) {
        var _ = thread.schedule(this::openInTime, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void open() {
        openings.note(name);
        open = true;
        mine.run();
    }

    private void close() {
        ours = false;
        if (open) {
            open = false;
            LOG.info("Another node has the line to {} now", name);
            lost.run();
        }
    }

    @Override
    public void giveBack() {
        over = true;
        thread.shutdown();
        giveUp.run();
    }
}
