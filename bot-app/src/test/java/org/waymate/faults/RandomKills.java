package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F3. Messages are written and sent in a stream, and at instants that a seed has chosen the program is killed and
/// started again. `-Dwaymate.faults.kills=1000` kills so often, `-Dwaymate.faults.seed=` at other instants; without the
/// first it goes on for two and a half minutes.
abstract class RandomKills {

    private static final Duration USUALLY = Duration.ofSeconds(150);
    private static final int AT_ONCE = 4;
    private static final int LATEST_KILL_MILLIS = 2_500;
    private static final int MENTEES = 5;
    @TempDir Path folder;

    private final long seed = Long.getLong("waymate.faults.seed", 20_261_128L);
    private final Random chance = new Random(seed);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private int next = 1;

    abstract Map<String, String> database();

    @Test
    void howeverOftenItIsKilledEachMessageArrivesOnce() throws Exception {
        var kills = 0;
        try (var stage = new Stage(folder, database())) {
            stage.starts().isSetUp(MENTEES, MENTEES);
            var began = System.nanoTime();
            while (goesOn(kills, Duration.ofNanos(System.nanoTime() - began))) {
                kill(stage);
                kills++;
                stage.starts();
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            var written = eachIsReadOnce(stage);
            System.out.printf("%s: %d kills in %d s, seed %d: %d numbers written, %d acknowledged, "
                    + "%d messages, lost 0, repeated 0; %s%n", getClass().getSimpleName(), kills,
                    took.toSeconds(),
                    seed, written, acknowledged.get(), written * 2 * MENTEES, stage.states());
            stage.breaksNoRule();
        }
    }

    private static boolean goesOn(int kills, Duration so) {
        var most = Integer.getInteger("waymate.faults.kills");
        return most == null ? so.compareTo(USUALLY) < 0 : kills < most;
    }

    private void kill(Stage stage) throws Exception {
        var from = next;
        next += AT_ONCE;
        var told = Thread.ofVirtual().start(() -> tells(stage, from));
        Thread.sleep(chance.nextInt(LATEST_KILL_MILLIS));
        stage.kill();
        told.join();
    }

    /// One by one, as people would do it.
    private void tells(Stage stage, int from) {
        try {
            for (var number = from; number < from + AT_ONCE; number++) {
                stage.tells(number, number);
                acknowledged.incrementAndGet();
            }
        } catch (Exception | AssertionError killed) {
            // nobody was told that this one is said
        }
    }

    private int eachIsReadOnce(Stage stage) throws Exception {
        var written = new TreeSet<>(stage.told());
        assertThat(written).hasSizeGreaterThanOrEqualTo(acknowledged.get());
        for (var who : stage.mentees()) {
            await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(200)).untilAsserted(
                    () -> assertThat(Stage.numbers(who)).containsExactlyElementsOf(written));
        }
        return written.size();
    }
}
