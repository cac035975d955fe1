package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; it is Monday, 5 October, and check-ins come on Wednesday the 14th.
@CoreTest
class AttentionTest {

    private static final Instant THURSDAY = Instant.parse("2026-10-08T10:00:00Z");
    private static final Instant CHECK_IN = Instant.parse("2026-10-14T15:00:00Z");

    @Autowired private Campus campus;
    @Autowired private JdbcClient database;

    @Autowired private HeardPlatform platform;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ana = campus.menteeOf(campus.mentor("Ben", noor), "Ana");
    }

    @Test
    void whatIsOverWaitsForTheDayOnWhichTheFirstFallsOutOfTheWeek() {
        announce("One", "Two", "Three", "Four", "Five");

        assertThat(said("One", "Two", "Three")).hasSize(3);
        campus.until(Instant.parse("2026-10-12T05:59:00Z"));
        assertThat(said("Four", "Five")).isEmpty();
        campus.until(Instant.parse("2026-10-12T06:00:00Z"));
        assertThat(ana.directly().getLast()).isEqualTo(
                """
                        Two things for you this week
                        Each stands by itself: press what you want to answer, in any order. What you leave for later is not lost.
                        A message from the coordinators of First Year Together: please read it.
                        Four
                        A message from the coordinators of First Year Together: please read it.
                        Five
                        I kept 2 of these back so as not to write to you too often. "/mentor notifications" changes that.""");
    }

    @Test
    void roomIsKeptForTheCheckInAndWhatWaitedComesAlongWithIt() {
        campus.until(THURSDAY);
        announce("One", "Two", "Three");

        assertThat(said("One", "Two")).hasSize(2);
        campus.until(CHECK_IN.minusSeconds(1));
        assertThat(said("Three")).isEmpty();
        campus.until(CHECK_IN);
        assertThat(ana.directly().getLast()).startsWith("Two things for you this week")
                .contains("Check-in: have you met?", "Three");
    }

    @Test
    void oneThatWaitedReadsAsItAlwaysDoes() {
        announce("One", "Two", "Three", "Four");

        campus.until(Instant.parse("2026-10-12T06:00:00Z"));
        assertThat(ana.directly().getLast()).isEqualTo(
                "A message from the coordinators of First Year Together: please read it.\nFour");
    }

    @Test
    void whatIsReadyAtTheSameTimeTravelsInOneMessage() {
        campus.until(Instant.parse("2026-10-05T20:00:00Z"));
        announce("One", "Two", "Three", "Four");

        campus.until(Instant.parse("2026-10-06T06:00:00Z"));

        assertThat(ana.directly().getLast()).startsWith("Four things for you this week").contains("One",
                "Two", "Three", "Four").doesNotContain("kept");
        announce("Five");
        assertThat(said("Five")).hasSize(1);
    }

    @Test
    void whatADeadNodeHadTakenCountsOnceItIsSentAfterAll() {
        campus.until(Instant.parse("2026-10-05T20:00:00Z"));
        announce("One");
        database.sql("""
                update delivery set state = 'SENDING', attempt = attempt + 1, lease_until = due_at
                where kind = 'announcement-direct'""").update();
        campus.until(Instant.parse("2026-10-06T06:30:00Z"));

        announce("Two", "Three", "Four");

        assertThat(said("One", "Two", "Three")).hasSize(3);
        assertThat(said("Four")).isEmpty();
    }

    @Test
    void aStoppedAnnouncementDoesNotWaitAnyMore() {
        announce("One", "Two", "Three", "Four");
        noor.presses("Stop");

        campus.until(Instant.parse("2026-10-13T06:00:00Z"));
        assertThat(said("Four")).isEmpty();
    }

    @Test
    void theCoordinatorsSayHowManyAtMost() {
        noor.typesAsCoordinator("how-often 1");
        assertThat(noor.told()).contains("At most one message a week for each person");
        announce("One", "Two");

        assertThat(said("One")).hasSize(1);
        assertThat(said("Two")).isEmpty();
    }

    @Test
    void whoeverWantsEverythingGetsIt() {
        ana.types("notifications everything");
        announce("One", "Two", "Three", "Four", "Five");

        assertThat(said("One", "Two", "Three", "Four", "Five")).hasSize(5);
    }

    @Test
    void whoeverWantsItOnceAWeekGetsOneMessageWithTheCheckIn() {
        ana.types("notifications weekly");
        announce("One", "Two");
        campus.until(Instant.parse("2026-10-08T10:00:00Z"));
        announce("Three", "Four");

        campus.until(CHECK_IN);
        assertThat(ana.directly()).hasSize(4);
        assertThat(ana.directly().get(2)).startsWith("Two things for you this week").contains("One", "Two");
        assertThat(ana.directly().getLast()).startsWith("Three things for you this week")
                .contains("Check-in: have you met?", "Three", "Four");
    }

    @Test
    void aCheckInForWhichThereIsNoRoomIsAskedOnceAndItsReminderWithIt() {
        campus.until(Instant.parse("2026-10-13T10:00:00Z"));
        announce("One");
        noor.typesAsCoordinator("how-often 1");

        campus.until(Instant.parse("2026-10-20T05:59:00Z"));
        assertThat(ana.directly().getLast()).endsWith("One");
        campus.until(Instant.parse("2026-10-20T06:00:00Z"));
        assertThat(ana.directly().getLast()).startsWith("Check-in: have you met?");
        assertThat(ana.directly()).noneMatch(one -> one.contains("A reminder of your check-in"));
    }

    @Test
    void whatWasLetGoIsNotEditedRightAfterwards() {
        var before = platform.edits();

        announce("One");

        assertThat(said("One")).hasSize(1);
        assertThat(platform.edits()).isEqualTo(before);
    }

    private void announce(String... texts) {
        for (var text : texts) {
            noor.typesAsCoordinator("announce").fills(Map.of("to", "everyone", "text", text))
                    .presses("Send now");
            campus.pass(Duration.ofMinutes(1));
        }
    }

    private List<String> said(String... texts) {
        return ana.directly().stream().filter(one -> List.of(texts).contains(one.lines().toList().getLast()))
                .toList();
    }
}
