package org.waymate.bench.dispatch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymate.bench.core.Database;

/// db-scheduler in one of its two ways, with the settings of its own page about performance.
final class WithDbScheduler implements Contestant {

    private static final String TABLE = """
            create table scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea,
                execution_time timestamp with time zone, picked boolean not null, picked_by text,
                last_success timestamp with time zone, last_failure timestamp with time zone,
                consecutive_failures int, last_heartbeat timestamp with time zone, version bigint not null,
                priority smallint, state text, primary key (task_name, task_instance));
            create index on scheduled_tasks (execution_time);
            create index on scheduled_tasks (last_heartbeat);
            create index on scheduled_tasks (priority desc, execution_time asc)""";

    private static final String DUE = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'message', 'n' || n, now() - interval '1 second', false, 1 from generate_series(1, %d) as s(n)""";

    private final String name;
    private final HikariDataSource pool;
    private final UnaryOperator<SchedulerBuilder> way;
    private volatile @Nullable Done done;

    private WithDbScheduler(String name, Database database, UnaryOperator<SchedulerBuilder> way)
            throws SQLException {
        this.name = name;
        this.pool = Pool.to(database);
        this.way = way;
        Pool.run(pool, TABLE);
    }

    static Contestant fetching(Database database) throws SQLException {
        return new WithDbScheduler("db-scheduler, fetch, 10 threads", database,
                scheduler -> scheduler.threads(10).pollUsingFetchAndLockOnExecute(0.5, 3.0));
    }

    static Contestant locking(Database database) throws SQLException {
        return new WithDbScheduler("db-scheduler, lock-and-fetch, 20 threads", database,
                scheduler -> scheduler.threads(20).pollUsingLockAndFetch(1.0, 4.0));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Run run(int rows) throws Exception {
        Pool.run(pool, DUE.formatted(rows));
        var counted = new Done(rows);
        done = counted;
        var scheduler = scheduler();
        var before = System.nanoTime();
        scheduler.start();
        try {
            return counted.since(before);
        } finally {
            scheduler.stop();
            Pool.run(pool, "delete from scheduled_tasks");
        }
    }

    private Scheduler scheduler() {
        OneTimeTask<Void> message = Tasks.oneTime("message")
                .execute((instance, _) -> Objects.requireNonNull(done).one(instance.getId()));
        return way.apply(Scheduler.create(pool, message)).pollingInterval(Duration.ofSeconds(1)).build();
    }

    @Override
    public void close() {
        pool.close();
    }
}
