package org.waymate.app.embedded;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Sweep;

/// A backup every hour, by the time outside: whoever turns the playground's clock makes no more of them. One that
/// fails is told in the log, disturbs nothing else, and is tried again a quarter of an hour later.
@Component
@Conditional(WhereAFileIsChosen.class)
class BackUpDatabase implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(BackUpDatabase.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(15);

    private final BackingUp backingUp;
    private final Backups backups;
    private final Clock clock;
    private final Duration every;
    private Instant next = Instant.MIN;
    private boolean failed;

    BackUpDatabase(DataSource source, Backups backups, @Qualifier("wallClock") Clock clock,
            @Value("${waymate.backup.every:PT1H}") Duration every) {
        this.backingUp = new BackingUp(source, backups);
        this.backups = backups;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public synchronized void sweep(Instant turned) {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        try {
            next = newest().map(at -> at.plus(every)).filter(now::isBefore).orElseGet(() -> make(now));
        } catch (IOException problem) {
            fail(now, problem);
        }
    }

    /// Nothing that a turned clock would have to stop at.
    @Override
    public Optional<Instant> nextDue(Instant after) {
        return Optional.empty();
    }

    /// A stamp from the time to come would hold up all others.
    private Optional<Instant> newest() throws IOException {
        var now = clock.instant();
        return backups.all().stream().map(Backup::at).filter(at -> !at.isAfter(now)).findFirst();
    }

    private Instant make(Instant now) {
        try {
            backingUp.make(now);
            if (failed) {
                LOG.info("Backups are made again, in {}", backups.folder());
            }
            failed = false;
            return now.plus(every);
        } catch (IOException | SQLException | FileDamaged problem) {
            return fail(now, problem);
        }
    }

    private Instant fail(Instant now, Exception problem) {
        failed = true;
        next = now.plus(AFTER_A_FAILURE);
        LOG.error(
                "No backup could be made in {}: {}. Is the disk full? Older backups stay as they are, the program"
                        + " goes on, and it is tried again in {} minutes.",
                backups.folder(), problem.getMessage(),
                AFTER_A_FAILURE.toMinutes());
        return next;
    }
}
