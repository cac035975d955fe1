package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccounts;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreForTests;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Postgres;
import org.waymate.testing.Proxy;
import org.waymate.testing.Visitor;

/// The database is there, goes away, and comes back (F10, F11).
@SpringBootTest(classes = CoreForTests.class, webEnvironment = WebEnvironment.NONE, properties = {
        "spring.quartz.auto-startup=false", "waymate.dispatch.enabled=false", "spring.main.banner-mode=off",
        "spring.datasource.hikari.connection-timeout=2500", "spring.jpa.hibernate.ddl-auto=validate"})
@DirtiesContext
class DatabaseAwayIT {

    private static final Duration AN_ANSWER = Duration.ofSeconds(3);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private static Proxy proxy;

    @Autowired private Campus campus;

    @Autowired private HeardPlatform platform;

    @Autowired private Dispatcher dispatcher;

    @Autowired private Outbox outbox;

    @Autowired private Deliveries deliveries;

    @Autowired private Programs programs;

    @Autowired private ChatAccounts accounts;

    @Autowired private TransactionTemplate transaction;

    private static Visitor ana;

    @DynamicPropertySource
    static void throughTheProxy(DynamicPropertyRegistry properties) {
        var url = Postgres.emptyDatabase();
        var port = URI.create(url.substring("jdbc:".length())).getPort();
        proxy = new Proxy(port);
        properties.add("spring.datasource.url", () -> url.replace(":" + port, ":" + proxy.port()));
    }

    @BeforeEach
    void people() {
        if (ana == null) {
            campus.noor();
            ana = campus.visitor("Ana", "Europe/Madrid", Locale.of("es"), false);
            campus.joins(ana, Map.of("role", "mentee"));
        }
    }

    @AfterEach
    void mended() {
        proxy.mend();
    }

    @Test
    void whoeverAsksHearsWithinThreeSecondsInTheirLanguageAndItWorksAgainAfterwards() {
        proxy.cut();
        var began = System.nanoTime();

        ana.types("status");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AN_ANSWER);
        assertThat(ana.told()).contains("Inténtalo otra vez dentro de un momento");

        proxy.mend();
        soon(() -> assertThat(ana.types("status").told()).doesNotContain("Inténtalo otra vez"));
    }

    @Test
    void nothingIsSentUnrecordedAndItGoesOnByItself() {
        soon(() -> tell("away"));
        var said = ana.directly().size();
        proxy.cut();
        assertThatThrownBy(dispatcher::dispatchDue).matches(DatabaseAway::explains);
        assertThat(ana.directly()).hasSize(said);

        proxy.mend();
        soon(dispatcher::dispatchDue);

        assertThat(ana.directly()).hasSize(said + 1);
        assertThat(stateOf("away")).isEqualTo(State.SENT);
    }

    @Test
    void whatWasSentWhileTheDatabaseWentAwayIsRecordedWhenItIsBack() {
        soon(() -> tell("meanwhile"));
        var said = ana.directly().size();
        platform.meanwhile("UAna", () -> {
            proxy.cut();
            Thread.ofVirtual().start(DatabaseAwayIT::mendSoon);
        });

        soon(dispatcher::dispatchDue);

        soon(() -> assertThat(stateOf("meanwhile")).isEqualTo(State.SENT));
        assertThat(ana.directly()).hasSize(said + 1);
    }

    @Test
    void aCommitThatIsCutOffIsMadeUpFor() {
        soon(() -> tell("cut"));
        var said = ana.directly().size();
        platform.meanwhile("UAna", () -> proxy.cutOn("COMMIT"));

        soon(dispatcher::dispatchDue);

        soon(() -> assertThat(stateOf("cut")).isEqualTo(State.SENT));
        assertThat(ana.directly()).hasSize(said + 1);
    }

    private static void mendSoon() {
        pause(Duration.ofSeconds(4));
        proxy.mend();
    }

    /// By itself, in ten seconds at most.
    private static void soon(Runnable works) {
        for (var end = System.nanoTime() + RECOVERY.toNanos();;) {
            try {
                works.run();
                return;
            } catch (RuntimeException | AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                pause(Duration.ofMillis(300));
            }
        }
    }

    private static void pause(Duration span) {
        try {
            Thread.sleep(span);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String occurrence) {
        var sent = deliveries.findByProgramAndState(programs.findAll().getFirst().id(), State.SENT).stream()
                .filter(one -> one.kind().equals("welcome")).findFirst().orElseThrow();
        transaction.executeWithoutResult(_ -> outbox.tell(sent.program(),
                accounts.of(ana.account()).orElseThrow().person(), "welcome", sent.subject(), occurrence));
    }

    private State stateOf(String occurrence) {
        return deliveries.findByKindAndOccurrence("welcome", occurrence).getFirst().state();
    }
}
