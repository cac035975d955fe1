package org.waymate.bench.dispatch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;
import org.waymate.bench.core.Database;

/// Quartz with its rows in a database and a trigger for each message.
public final class WithQuartz implements Contestant {

    private static final AtomicReference<@Nullable Done> DONE = new AtomicReference<>();

    private final String name;
    private final Properties settings = new Properties();
    private final HikariDataSource pool;

    private WithQuartz(String name, Database database, Map<String, String> more) throws SQLException {
        this.name = name;
        this.pool = Pool.to(database);
        Pool.run(pool, Pool.read("/db/migration/V1__quartz.sql"));
        DBConnectionManager.getInstance().addConnectionProvider(name, new PooledConnections(pool));
        settings.putAll(Map.of("org.quartz.scheduler.instanceName", name, "org.quartz.scheduler.instanceId",
                "AUTO", "org.quartz.scheduler.skipUpdateCheck", "true", "org.quartz.jobStore.class",
                "org.quartz.impl.jdbcjobstore.JobStoreTX", "org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate", "org.quartz.jobStore.dataSource", name,
                "org.quartz.jobStore.isClustered", "true", "org.quartz.jobStore.misfireThreshold", "3600000",
                "org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool"));
        settings.putAll(more);
    }

    static Contestant asItComes(Database database) throws SQLException {
        return new WithQuartz("Quartz, default, 10 threads", database,
                Map.of("org.quartz.threadPool.threadCount", "10"));
    }

    static Contestant tuned(Database database) throws SQLException {
        return new WithQuartz("Quartz, tuned: batch 50, 25 threads, pool 60", database,
                Map.of("org.quartz.threadPool.threadCount", "25",
                        "org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "50",
                        "org.quartz.jobStore.acquireTriggersWithinLock", "true"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Run run(int rows) throws Exception {
        var done = new Done(rows);
        DONE.set(done);
        var scheduler = new StdSchedulerFactory(settings).getScheduler();
        schedule(scheduler, rows);
        var before = System.nanoTime();
        scheduler.start();
        try {
            return done.since(before);
        } finally {
            scheduler.shutdown(true);
        }
    }

    private static void schedule(Scheduler scheduler, int rows) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(CountItself.class).withIdentity("message").storeDurably().build();
        Set<Trigger> triggers = new HashSet<>();
        for (var n = 0; n < rows; n++) {
            triggers.add(TriggerBuilder.newTrigger().withIdentity("n" + n).forJob(job).startNow().build());
        }
        scheduler.scheduleJob(job, triggers, true);
    }

    @Override
    public void close() {
        pool.close();
    }

    /// Made by Quartz.
    public static final class CountItself implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            Objects.requireNonNull(DONE.get()).one(context.getTrigger().getKey().getName());
        }
    }
}
