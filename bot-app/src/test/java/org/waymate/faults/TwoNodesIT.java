package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.app.StartedJar;
import org.waymate.testing.Postgres;
import org.waymate.testing.Somebody;

/// F14. Two nodes on one PostgreSQL, and messages that are due for everybody: the node that sends is frozen, comes back
/// when the other has taken over, and then the other is killed. `-Dwaymate.faults.numbers=` says how many numbers each of
/// the 24 people is told.
@Tag("faults")
class TwoNodesIT {

    private static final int MENTEES = 12;
    /// Slack takes one message a second in a channel.
    private static final Duration A_NUMBER = Duration.ofSeconds(3);
    private static final int NUMBERS = Integer.getInteger("waymate.faults.numbers", 60);
    private static final Duration MOST = Duration.ofSeconds(25);

    @TempDir Path folder;

    @Test
    void theOtherTakesOverAndWhoComesBackRepeatsNothing() throws Exception {
        var database = Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_SECRET_KEY",
                "only for tests");
        try (var stage = new Stage(folder, database)) {
            stage.starts().isSetUp(MENTEES, MENTEES);
            try (var second = stage.another()) {
                second.address();
                stage.tells(1, NUMBERS);
                await().atMost(Duration.ofMinutes(2)).until(() -> read(stage.mentees()) > 2 * MENTEES);

                signal(stage.waymate(), "STOP");
                var frozen = takenOver(stage);
                signal(stage.waymate(), "CONT");
                Thread.sleep(Duration.ofSeconds(5));
                second.kill();
                var killed = takenOver(stage);

                stage.allRead(1, NUMBERS, Duration.ofMinutes(5).plus(A_NUMBER.multipliedBy(NUMBERS)));
                stage.staysSo(1, NUMBERS);
                System.out.printf(
                        "Two nodes: %d messages, lost 0, repeated 0; taken over after a freeze on Slack in"
                                + " %d s and on Discord in %d s, after a kill in %d s and %d s%n",
                        2 * MENTEES * NUMBERS,
                        frozen.getFirst().toSeconds(), frozen.getLast().toSeconds(),
                        killed.getFirst().toSeconds(),
                        killed.getLast().toSeconds());
                assertThat(frozen).allMatch(time -> time.compareTo(MOST) < 0);
                assertThat(killed).allMatch(time -> time.compareTo(MOST) < 0);
            }
            stage.breaksNoRule();
        }
    }

    /// How long it takes until somebody on Slack, and somebody on Discord, reads something again.
    private static List<Duration> takenOver(Stage stage) throws InterruptedException {
        var began = System.nanoTime();
        Thread.sleep(1_500); // what was on its way has come
        var slack = grows(() -> read(stage.menteesOnSlack()), began);
        var discord = grows(() -> read(stage.menteesOnDiscord()), began);
        return List.of(slack.get(), discord.get());
    }

    private static Supplier<Duration> grows(Supplier<Integer> count, long began) {
        var before = count.get();
        return () -> {
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(100))
                    .until(() -> count.get() > before);
            return Duration.ofNanos(System.nanoTime() - began);
        };
    }

    private static int read(Collection<Somebody> people) {
        return people.stream().mapToInt(who -> Stage.numbers(who).size()).sum();
    }

    private static void signal(StartedJar node, String name) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start().waitFor())
                .isZero();
    }
}
