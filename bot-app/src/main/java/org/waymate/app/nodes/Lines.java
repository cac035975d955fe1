package org.waymate.app.nodes;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.integration.jdbc.lock.DefaultLockRepository;
import org.springframework.integration.jdbc.lock.JdbcLockRegistry;
import org.springframework.integration.leader.Context;
import org.springframework.integration.leader.DefaultCandidate;
import org.springframework.integration.support.leader.LockRegistryLeaderInitiator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.waymate.chat.OneLine;
import org.waymate.delivery.DatabaseKind;

/// Who has a line: on the embedded database, which is one process's alone, this node at once; on a server's database the
/// node that holds its lock. A node that is not heard of for eight seconds has lost it, so that another has it at most
/// nine seconds later; the nodes' clocks must agree within two. A node that was frozen for longer learns at its next
/// heartbeat that it lost the line, and closes it; what both heard meanwhile is answered once, as whatever a platform
/// says twice.
@Component
class Lines implements OneLine {

    private static final Duration LASTS = Duration.ofSeconds(8);
    private static final Duration HEARTBEAT = Duration.ofMillis(2500);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final DataSource database;
    private final Openings openings;
    private final boolean shared;

    @Autowired
    Lines(DataSource database, Openings openings, DatabaseKind kind) {
        this(database, openings, !kind.isEmbedded());
    }

    /// @param shared whether other nodes may be at work on this database
    Lines(DataSource database, Openings openings, boolean shared) {
        this.database = database;
        this.openings = openings;
        this.shared = shared;
    }

    @Override
    public Kept keep(String name, Runnable mine, Runnable lost) {
        var line = new KeptLine(name, openings, mine, lost);
        if (shared) {
            elect(name, line);
        } else {
            line.granted();
        }
        return line;
    }

    private void elect(String name, KeptLine line) {
        var locks = locks();
        var registry = new JdbcLockRegistry(locks, LASTS);
        registry.setIdleBetweenTries(BETWEEN_TRIES);
        var election = new LockRegistryLeaderInitiator(registry, new Hopeful(name, line));
        election.setHeartBeatMillis(HEARTBEAT.toMillis());
        election.setBusyWaitMillis(BETWEEN_TRIES.toMillis());
        line.electedBy(() -> {
            election.destroy();
            locks.stop();
        });
        election.start();
    }

    private DefaultLockRepository locks() {
        var locks = new DefaultLockRepository(database);
        locks.setPrefix("NODE_");
        locks.setRegion("line");
        locks.setTransactionManager(new JdbcTransactionManager(database));
        locks.afterPropertiesSet();
        locks.afterSingletonsInstantiated();
        locks.start();
        return locks;
    }

    /// Hands over what it hears at once: while it listens, nobody renews the lock.
    private static final class Hopeful extends DefaultCandidate {

        private final KeptLine line;

        Hopeful(String name, KeptLine line) {
            super(UUID.randomUUID().toString(), name);
            this.line = line;
        }

        @Override
        public void onGranted(Context context) {
            line.granted();
        }

        @Override
        public void onRevoked(Context context) {
            line.revoked();
        }
    }
}
