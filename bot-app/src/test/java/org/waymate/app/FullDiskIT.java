package org.waymate.app;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups on a disk that is full. It takes the right to mount one; without it the test is skipped.
class FullDiskIT {

    @TempDir Path home;

    @TempDir Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", disk.toString()))
                .as("skipped: a disk can be mounted by root alone").isZero();
    }

    @AfterEach
    void noDisk() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void failsInPlainWordsLeavesNoHalfFileAndDisturbsNobody() throws Exception {
        try (var waymate = StartedJar.in(home,
                Map.of("WAYMATE_SCHEDULE_SECONDS", "1", "WAYMATE_BACKUPS", disk.toString()))) {
            waymate.address();
            await().atMost(Duration.ofMinutes(2)).until(() -> waymate.output().contains("No backup"));

            assertThat(waymate.output())
                    .contains("No backup could be made in " + disk, "Is the disk full?",
                            "the program goes on")
                    .doesNotContain("\tat ");
            try (var files = Files.list(disk)) {
                assertThat(files).isEmpty();
            }
            assertThat(waymate.page("/actuator/health/readiness")).contains("UP");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
