package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Postgres;
import org.waymate.testing.Proxy;

/// F10 and F11: the line to PostgreSQL is cut before the start, for a minute in the middle, and at the moment of a
/// commit. The embedded database has no line that could be cut; what takes it away is in [FullHomeIT].
@Tag("faults")
class DatabaseGoneIT {

    private static final int CUTS = 15;
    /// Each statement passes as it is written, COMMIT too.
    private static final String IN_PLAIN_WORDS = "&prepareThreshold=0";
    private static final Pattern PORT = Pattern.compile("(localhost|127\\.0\\.0\\.1):(\\d+)");
    private static final Duration RECOVERED = Duration.ofSeconds(10);

    @TempDir Path folder;

    private Proxy line;
    private Stage stage;
    private int said;

    @BeforeEach
    void aDatabaseBehindALine() throws Exception {
        var database = Postgres.emptyDatabase();
        var port = PORT.matcher(database);
        assertThat(port.find()).isTrue();
        line = new Proxy(Integer.parseInt(port.group(2)));
        stage = new Stage(folder,
                Map.of("DATABASE_URL", port.replaceFirst("127.0.0.1:" + line.port()) + IN_PLAIN_WORDS,
                        "WAYMATE_SECRET_KEY", "only for tests"));
    }

    @AfterEach
    void everybodyGoes() throws Exception {
        stage.close();
        line.close();
    }

    @Test
    void itWaitsForItAndGoesOn() throws Exception {
        line.cut();
        stage.startsAlone();
        Thread.sleep(Duration.ofSeconds(20));
        assertThat(stage.waymate().isRunning()).isTrue();
        line.mend();
        stage.slack.reach(stage.waymate());
        stage.discord.reach(stage.waymate());
        stage.isSetUp(2, 2);
        said(5);
        stage.allRead(1, said, Duration.ofSeconds(60));

        isGoneForAMinute();
        breaksAtCommits();
        stage.breaksNoRule();
    }

    private void isGoneForAMinute() throws Exception {
        said(10);
        line.cut();
        var began = System.nanoTime();
        var who = stage.menteesOnSlack().getFirst();
        who.types("/mentor status");
        assertThat(who.told()).containsIgnoringCase("again");
        assertThat(stage.slack.slowest()).isLessThan(Duration.ofSeconds(3));
        var on = stage.menteesOnDiscord().getFirst();
        on.types("/mentor status");
        assertThat(on.told()).containsIgnoringCase("again");
        assertThat(stage.discord.slowest()).isLessThan(Duration.ofSeconds(3));
        Thread.sleep(Duration.ofSeconds(60).minusNanos(System.nanoTime() - began).toMillis());
        line.mend();
        var mended = System.nanoTime();
        await().atMost(RECOVERED).ignoreExceptions().until(() -> {
            stage.tells(said + 1, said + 1);
            return true;
        });
        said++;
        System.out.printf("DatabaseGoneIT: answers %d ms after the line was mended%n",
                (System.nanoTime() - mended) / 1_000_000);
        stage.allRead(1, said, Duration.ofSeconds(180));
        stage.staysSo(1, said);
    }

    /// Whether it was done or not, nobody who asked knows.
    private void breaksAtCommits() throws Exception {
        for (var cut = 0; cut < CUTS; cut++) {
            var from = said + 1;
            said += 3;
            cutAtACommit(cut);
            var told = Thread.ofVirtual().start(() -> tells(from));
            told.join();
            await().atMost(Duration.ofSeconds(30)).until(line::hasCut);
        }
        var written = stage.told().stream().sorted().toList();
        assertThat(written).hasSizeGreaterThanOrEqualTo(said - CUTS);
        for (var who : stage.mentees()) {
            await().atMost(Duration.ofMinutes(4)).untilAsserted(
                    () -> assertThat(Stage.numbers(who)).containsExactlyElementsOf(written));
        }
        System.out.printf(
                "DatabaseGoneIT: cut at %d commits, %d of %d numbers were written, each was read once%n",
                CUTS, written.size(), said);
    }

    /// Half of them reach the database.
    private void cutAtACommit(int which) {
        if (which % 2 == 0) {
            line.cutOn("COMMIT");
        } else {
            line.cutAfter("COMMIT");
        }
    }

    private void tells(int from) {
        for (var number = from; number < from + 3; number++) {
            try {
                stage.tells(number, number);
            } catch (Exception | AssertionError unknown) {
                // it may be written
            }
        }
    }

    private void said(int howMany) throws Exception {
        stage.tells(said + 1, said + howMany);
        said += howMany;
    }
}
