package org.waymate.bench.core;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.ChatPlatform;
import org.waymate.testing.SettableClock;

/// The core, as the program starts it, without a web server.
public final class RunningCore implements AutoCloseable {

    /// A Wednesday noon in Berlin: nobody's quiet hours.
    public static final Instant NOON = Instant.parse("2026-10-07T10:00:00Z");

    /// As in the program's application.yml; opponents say nothing of what they are refused.
    private static final Map<String, Object> USUAL = Map.of("spring.jpa.hibernate.ddl-auto", "validate",
            "spring.main.banner-mode", "off", "spring.main.log-startup-info", "false", "logging.level.root",
            "warn", "logging.level.com.slack.api", "off", "logging.level.net.dv8tion", "off");

    private static final Map<String, Object> NO_QUARTZ = Map.of("spring.quartz.auto-startup", "false");

    /// Quartz finds a data source by the name of its scheduler, of all that are in a JVM.
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final ConfigurableApplicationContext context;
    private final Database database;

    private RunningCore(Database database, Clock clock, ChatPlatform platform, Map<String, Object> how,
            Class<?>... more) {
        this.database = database;
        var properties = new HashMap<>(USUAL);
        properties.putAll(database.properties());
        properties.put("spring.quartz.scheduler-name", "bench" + STARTED.incrementAndGet());
        properties.putAll(how);
        this.context = new SpringApplicationBuilder(CoreOnBench.class).sources(more)
                .web(WebApplicationType.NONE).properties(properties)
                .initializers((GenericApplicationContext starting) -> {
                    starting.registerBean("clock", Clock.class, () -> clock);
                    starting.registerBean("platform", ChatPlatform.class, () -> platform);
                }).run();
    }

    /// Nothing happens in it that nobody asks for, and it is noon.
    public static RunningCore asleep(Database database) {
        return asleep(database, Map.of());
    }

    public static RunningCore asleep(Database database, Map<String, Object> more) {
        var how = new HashMap<>(NO_QUARTZ);
        how.putAll(more);
        how.put("waymate.dispatch.enabled", "false");
        return new RunningCore(database, new SettableClock(NOON), new CountingPlatform(), how);
    }

    /// The dispatcher is at work, by the real time.
    public static RunningCore dispatching(Database database, ChatPlatform platform) {
        return new RunningCore(database, Clock.systemUTC(), platform, NO_QUARTZ);
    }

    /// Quartz and the dispatcher are at work, and it is noon all the time.
    public static RunningCore awake(Database database, Map<String, Object> how, Class<?>... more) {
        return new RunningCore(database, new SettableClock(NOON), new CountingPlatform(), how, more);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return get(TransactionTemplate.class).execute(_ -> work.get());
    }

    public Database database() {
        return database;
    }

    CountingPlatform platform() {
        return (CountingPlatform) get(ChatPlatform.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
