package org.waymate.bench.idle;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.waymate.bench.Line;
import org.waymate.bench.Part;
import org.waymate.bench.Size;
import org.waymate.bench.core.Crowd;
import org.waymate.bench.core.Database;
import org.waymate.bench.core.PostgresServer;
import org.waymate.bench.core.RunningCore;

/// A program of four hundred people in which nothing happens, on both databases at the same time.
public final class Idle implements Part {

    private static final int PEOPLE = 400;
    /// Quartz's first rounds, and what people are told after they joined.
    private static final Duration SETTLING = Duration.ofSeconds(45);

    private final Size size;
    private final PostgresServer server;
    private final Path folder;

    public Idle(Size size, PostgresServer server, Path folder) {
        this.size = size;
        this.server = server;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public boolean mostlyWaits() {
        return true;
    }

    @Override
    public List<Line> measure() throws Exception {
        try (var onServer = awake(server.emptyDatabase()); var inFile = awake(Database.file(folder))) {
            Crowd.of(PEOPLE, onServer);
            Crowd.of(PEOPLE, inFile);
            Thread.sleep(SETTLING);
            onServer.get(CountedStatements.class).forget();
            inFile.get(CountedStatements.class).forget();
            Thread.sleep(size.idle());
            return List.of(line(onServer), line(inFile));
        }
    }

    /// As in the program's application.yml: where several may share a database Quartz is clustered.
    private static RunningCore awake(Database database) {
        return RunningCore.awake(database, Map.of("spring.quartz.job-store-type", "jdbc",
                "spring.quartz.wait-for-jobs-to-complete-on-shutdown", "true",
                "spring.quartz.jdbc.initialize-schema", "never",
                "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
                "spring.quartz.properties.org.quartz.jobStore.useProperties", "true",
                "spring.quartz.properties.org.quartz.scheduler.instanceId", "AUTO",
                "spring.quartz.properties.org.quartz.jobStore.isClustered", database.isServer(),
                "spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval", "20000"),
                Counting.class);
    }

    private Line line(RunningCore core) {
        var counted = core.get(CountedStatements.class).byWords();
        counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(40)
                .forEach(one -> System.out.printf("%5d %s%n", one.getValue(),
                        one.getKey().replaceAll("\\s+", " ").substring(0,
                                Math.min(one.getKey().length(), 140))));
        var all = aSecond(counted, _ -> true);
        var quartz = aSecond(counted, Idle::isQuartz);
        var dispatcher = aSecond(counted, Idle::isDispatcher);
        return new Line("idle, " + PEOPLE + " people, " + core.database().name(),
                "%.2f statements/s (Quartz %.2f, dispatcher %.2f, rooms %.2f)".formatted(all, quartz,
                        dispatcher,
                        all - quartz - dispatcher),
                "%.2f of 1 a second".formatted(all), "≤ 1");
    }

    private double aSecond(Map<String, Long> counted, Predicate<String> which) {
        return counted.entrySet().stream().filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum() * 1000.0 / size.idle().toMillis();
    }

    private static boolean isQuartz(String words) {
        return words.toLowerCase(Locale.ROOT).contains("qrtz_");
    }

    private static boolean isDispatcher(String words) {
        return words.contains("delivery") || words.contains("sending_space");
    }
}
