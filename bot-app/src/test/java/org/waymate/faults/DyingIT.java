package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F19, and of F16 what a child can show: memory runs out, a thread dies of an error, the scheduler wakes nobody any
/// more.
@Tag("faults")
class DyingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void whatDiesIsNoticedAndNothingIsLost() throws Exception {
        try (var stage = new Stage(folder, Map.of()).with("WAYMATE_SCHEDULE_SECONDS", "1")) {
            stage.with("JDK_JAVA_OPTIONS", "-XX:+ExitOnOutOfMemoryError -Xmx300m").starts().isSetUp(2, 2);
            anErrorInTheThreadThatTakesMessages(stage);
            theSchedulerFallsAsleep(stage);
            memoryRunsOut(stage);
            stage.breaksNoRule();
        }
    }

    private static void anErrorInTheThreadThatTakesMessages(Stage stage) throws Exception {
        stage.waymate().page("/faults/error");
        stage.tells(1, 3);
        stage.allRead(1, 3, PATIENCE);
        stage.tells(4, 6);
        stage.allRead(1, 6, PATIENCE);
    }

    private static void theSchedulerFallsAsleep(Stage stage) throws Exception {
        assertThat(stage.waymate().page("/actuator/health/readiness")).contains("\"status\":\"UP\"");
        stage.waymate().page("/faults/sleep");
        var began = System.nanoTime();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> stage.waymate().page("/actuator/health/readiness")
                        .contains("\"status\":\"DOWN\""));
        System.out.printf("DyingIT: a scheduler that sleeps is noticed after %d s%n",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(stage.waymate().page("/actuator/health")).contains("\"scheduler\":{\"details\"");
    }

    private static void memoryRunsOut(Stage stage) throws Exception {
        stage.tells(7, 12);
        var exhausting = Thread.ofVirtual().start(() -> exhaust(stage));
        assertThat(stage.waymate().exitCode()).isEqualTo(3);
        exhausting.join();
        stage.with("JDK_JAVA_OPTIONS", "").starts();
        stage.allRead(1, 12, PATIENCE);
        stage.staysSo(1, 12);
    }

    private static void exhaust(Stage stage) {
        try {
            stage.waymate().page("/faults/exhaust");
        } catch (Exception gone) {
            // it ended before it answered
        }
    }
}
