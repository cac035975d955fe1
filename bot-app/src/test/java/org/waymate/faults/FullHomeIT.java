package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F17. The disk with the database is full. It takes the right to mount one; without it this is skipped, and says so.
@Tag("faults")
class FullHomeIT {

    private static final int ROOM = 64 * 1024 * 1024;

    @TempDir Path disk;

    private int said;

    @BeforeEach
    void aSmallDisk() throws Exception {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "tmpfs", disk.toString());
        if (mounted != 0) {
            System.out.println("*** FullHomeIT is SKIPPED: a disk can be mounted by root alone.");
        }
        assumeThat(mounted).as("skipped: a disk can be mounted by root alone").isZero();
    }

    @AfterEach
    void noDisk() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void nothingIsSaidThatIsNotWrittenAndAllGoesOnWhenThereIsRoomAgain() throws Exception {
        try (var stage = new Stage(disk, Map.of())) {
            stage.starts().isSetUp(2, 2);
            stage.tells(1, 5);
            stage.allRead(1, 5, Duration.ofSeconds(60));
            said = 5;

            var filler = disk.resolve("filler");
            fill(filler);
            fillsWhatIsLeft(stage);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> stage.waymate().page("/actuator/health").contains("\"status\":\"DOWN\""));
            Files.delete(filler);
            var again = System.nanoTime();
            comesBack(stage);
            System.out.printf("FullHomeIT: writes and is well again %d ms after there is room%n",
                    Duration.ofNanos(System.nanoTime() - again).toMillis());

            stage.kill();
            stage.starts();
            var written = stage.told().stream().sorted().toList();
            assertThat(written).hasSizeGreaterThanOrEqualTo(said);
            for (var who : stage.mentees()) {
                await().atMost(Duration.ofMinutes(4)).untilAsserted(
                        () -> assertThat(Stage.numbers(who)).containsExactlyElementsOf(written));
            }
            stage.breaksNoRule();
        }
    }

    private void fillsWhatIsLeft(Stage stage) {
        for (var number = 1_000; number < 3_000; number++) {
            try {
                stage.tells(number, number);
                said++;
            } catch (Exception | AssertionError full) {
                return;
            }
        }
        throw new AssertionError("The disk is not full");
    }

    /// By itself.
    private void comesBack(Stage stage) {
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> {
            stage.tells(4_000, 4_000);
            return true;
        });
        said++;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stage.waymate().page("/actuator/health").contains("\"status\":\"UP\""));
    }

    private static void fill(Path filler) throws IOException {
        try (var file = Files.newOutputStream(filler)) {
            var block = new byte[4_096];
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.size(filler)).isPositive();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
