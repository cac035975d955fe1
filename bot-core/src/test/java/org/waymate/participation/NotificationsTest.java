package org.waymate.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; it is Monday, 5 October, and check-ins come every second Wednesday.
@CoreTest
class NotificationsTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void onceAWeekIsConfirmedWithTheDay() {
        ana.types("notifications weekly");

        assertThat(ana.told()).isEqualTo(
                "From today, Monday, October 5, what I write by myself, such as check-ins and announcements, comes "
                        + "together on one day of the week: Wednesday. The next is Wednesday, October 7. Help, and answers to what you "
                        + "ask for, still come as soon as they can. There is nothing to do.");
    }

    @Test
    void whatMayWaitComesOnTheDayOfTheWeek() {
        ana.types("notifications weekly");
        announces();

        assertThat(ben.directly()).last().asString().contains("Picnic!");
        campus.until(Instant.parse("2026-10-07T05:59:00Z"));
        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic!"));
        campus.until(Instant.parse("2026-10-07T06:00:00Z"));
        assertThat(ana.directly()).last().asString().contains("Picnic!");
    }

    @Test
    void checkInsComeInTimeAndTheReminderAWeekLater() {
        ana.types("notifications weekly");

        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(ana.directly()).last().asString().startsWith("Check-in: have you met?");
        campus.until(Instant.parse("2026-10-20T20:00:00Z"));
        assertThat(ana.directly()).noneMatch(said -> said.startsWith("A reminder of your check-in"));
        assertThat(ben.directly()).anyMatch(said -> said.startsWith("A reminder of your check-in"));
        campus.until(Instant.parse("2026-10-21T07:00:00Z"));
        assertThat(ana.directly()).filteredOn(said -> said.startsWith("A reminder of your check-in"))
                .hasSize(1);
    }

    @Test
    void whatTheyWaitForAndHelpAreNeverHeldBack() {
        var mia = campus.mentee("Mia");
        mia.types("notifications weekly");
        mia.asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
        campus.deliver();
        assertThat(mia.directly()).last().asString().contains("Ben");

        mia.types("help-me").presses("Ask a coordinator to write to me");
        campus.deliver();
        noor.presses("I'll take it");
        campus.deliver();
        assertThat(mia.directly()).last().asString().startsWith("Noor has read what you wrote");
    }

    @Test
    void theUsualComesAtOnceAgain() {
        ana.types("notifications weekly");
        announces();

        assertThat(ana.types("notifications usual").told())
                .startsWith("From today, Monday, October 5, I write you the usual");
        campus.until(Instant.parse("2026-10-07T06:00:00Z"));
        announces();
        assertThat(ana.directly()).filteredOn(said -> said.contains("Picnic!")).hasSize(2);
    }

    @Test
    void everythingComesHoweverMuchItIs() {
        assertThat(ana.types("notifications everything").told()).isEqualTo(
                "From today, Monday, October 5, I write you everything as it comes, in your waking hours, however much "
                        + "it is. There is nothing to do.");
    }

    @Test
    void theUsualSaysHowManyAtMost() {
        noor.typesAsCoordinator("how-often 2");

        assertThat(ana.types("notifications usual").told()).contains(
                "What nobody asked for comes at most 2 times a week, and what is over comes together in one message.");
    }

    @Test
    void theFormOfThePanelShowsWhatWasSaidLast() {
        ana.types("notifications weekly").types("home").presses("How often I write");

        assertThat(ana.form().fields().getFirst().filled()).containsExactly("weekly");
        ana.fills(Map.of("often", "usual"));
        assertThat(ana.told()).contains("I write you the usual");
    }

    private void announces() {
        noor.typesAsCoordinator("announce").fills(Map.of("to", "everyone", "text", "Picnic!"))
                .presses("Send now");
        campus.deliver();
    }
}
