package org.waymate.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Postgres;

/// F1 and F2: the packaged program is killed at each moment in the life of a message, on Slack and on Discord at once,
/// and started again.
@Tag("faults")
class KilledIT {

    private static final List<String> MOMENTS = List.of("UNWRITTEN", "WRITTEN", "UNTAKEN", "TAKEN",
            "UNRECORDED",
            "RECORDED");
    /// After the platform is connected again.
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir Path folder;

    private int said;

    @Test
    void eachMessageArrivesOnceOnTheEmbeddedDatabase() throws Exception {
        arrivesOnce(Map.of());
    }

    @Test
    void eachMessageArrivesOnceOnPostgres() throws Exception {
        arrivesOnce(Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_SECRET_KEY", "only for tests"));
    }

    private void arrivesOnce(Map<String, String> database) throws Exception {
        try (var stage = new Stage(folder, database)) {
            stage.starts().isSetUp(1, 1);
            for (var moment : MOMENTS) {
                stage.standsStillAt(moment);
                var told = Thread.ofVirtual().start(() -> tellsOneMore(stage));
                stage.awaitsStandstill();
                stage.kill();
                told.join();
                startsAgain(stage, moment);
            }
            killsOnArrival(stage);
            killsOnceAccepted(stage);
            stage.breaksNoRule();
        }
    }

    private void tellsOneMore(Stage stage) {
        try {
            stage.tells(said + 1, said + 1);
        } catch (Exception killed) {
            // nobody was told that it is said
        }
    }

    private void killsOnArrival(Stage stage) throws Exception {
        stage.slack.fake().onArrival(() -> kill(stage));
        tellsOneMore(stage);
        stage.waymate().exitCode();
        startsAgain(stage, "when it comes to Slack");
        stage.discord.fake().onArrival(() -> kill(stage));
        tellsOneMore(stage);
        stage.waymate().exitCode();
        startsAgain(stage, "when it comes to Discord");
    }

    private void killsOnceAccepted(Stage stage) throws Exception {
        stage.slack.fake().onAccept(() -> kill(stage));
        tellsOneMore(stage);
        stage.waymate().exitCode();
        startsAgain(stage, "when it stands on Slack");
        stage.discord.fake().onAccept(() -> kill(stage));
        tellsOneMore(stage);
        stage.waymate().exitCode();
        startsAgain(stage, "when it stands on Discord");
    }

    private static void kill(Stage stage) {
        try {
            stage.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was not written when it was killed, nobody was told of: it is said anew.
    private void startsAgain(Stage stage, String moment) throws Exception {
        stage.starts();
        var began = System.nanoTime();
        if (moment.equals("UNWRITTEN")) {
            tellsOneMore(stage);
        }
        said++;
        stage.allRead(1, said, SOON);
        System.out.printf("KilledIT: killed %s, all had it %d ms after the start%n", moment,
                (System.nanoTime() - began) / 1_000_000);
        stage.staysSo(1, said);
    }
}
