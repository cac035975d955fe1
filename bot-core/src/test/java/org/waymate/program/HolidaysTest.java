package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Monday, 5 October 2026: Ben mentors Ana; check-ins are every second Wednesday at 17:00, next on the 14th.
@CoreTest
class HolidaysTest {

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
    void theyAreListedAddedAndTakenOut() {
        assertThat(noor.typesAsCoordinator("holidays").told())
                .startsWith("On these days of First Year Together I ask nothing")
                .contains("Weekends: I ask nothing");

        noor.presses("Add a holiday").fills(Map.of("first-day", "2026-12-24", "last-day", "2027-01-06",
                "name", "Winter break"));
        noor.typesAsCoordinator("holiday add 2026-10-12");
        assertThat(noor.told()).startsWith("Added: Monday, October 12.").contains(
                "Thursday, December 24 to Wednesday, January 6, 2027: Winter break");
        var takeOut = noor.code("Take out");
        assertThat(noor.pressesCode(takeOut).told()).startsWith("Taken out: Monday, October 12.")
                .contains("Winter break");
        assertThat(noor.pressesCode(takeOut).told()).startsWith("These days were taken out before");
    }

    @Test
    void whatIsAskedOnOneIsAskedOnTheNextDayThatIsRight() {
        add("2026-10-14", "2026-10-15");

        assertThat(isAskedAt("2026-10-14T15:00:00Z")).isFalse();
        assertThat(isAskedAt("2026-10-16T15:00:00Z")).isTrue();
        var asked = ben.directly().size();
        campus.until(Instant.parse("2026-10-19T14:59:00Z"));
        assertThat(ben.directly()).as("the reminder would be due on Sunday").hasSize(asked);
        campus.until(Instant.parse("2026-10-19T15:00:00Z"));
        assertThat(ben.directly()).hasSize(asked + 1);
    }

    @Test
    void whatWasTakenOutIsADayLikeAnyOther() {
        add("2026-10-14", "2026-10-15");
        noor.presses("Take out");

        assertThat(isAskedAt("2026-10-14T15:00:00Z")).isTrue();
    }

    @Test
    void theyDoNotCountWhereSomebodyHasDaysToAnswer() {
        add("2026-10-06", "2026-10-06");
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();

        assertThat(ben.directly()).last().asString().contains("by Thursday, October 8");
    }

    @Test
    void anAnnouncementWaitsForTheEndOfAQuietWeekend() {
        campus.until(Instant.parse("2026-10-10T10:00:00Z"));
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"));
        noor.presses("Send now");
        campus.deliver();

        campus.until(Instant.parse("2026-10-12T09:59:00Z"));
        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic!"));
        campus.until(Instant.parse("2026-10-12T10:00:00Z"));
        assertThat(ana.directly()).anyMatch(said -> said.contains("Picnic!"));
    }

    @Test
    void onWeekendsThatAreNotQuietItDoesNotWait() {
        noor.typesAsCoordinator("holidays").presses("Ask on weekends too");
        assertThat(noor.told()).startsWith("I ask on weekends too from now on.");
        campus.until(Instant.parse("2026-10-10T10:00:00Z"));
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"));
        noor.presses("Send now");
        campus.deliver();

        assertThat(ana.directly()).anyMatch(said -> said.contains("Picnic!"));
        assertThat(noor.typesAsCoordinator("holidays").presses("Ask nothing on weekends").told())
                .startsWith("On weekends I ask nothing from now on.");
    }

    @Test
    void checkInsOnASaturdayAreAsked() {
        noor.typesAsCoordinator("settings").fills(Map.of("weekday", "saturday"));

        assertThat(noor.told()).doesNotContain("on weekends I ask nothing");
        assertThat(isAskedAt("2026-10-17T15:00:00Z")).isTrue();
        assertThat(noor.typesAsCoordinator("holidays").presses("Ask nothing on weekends").told())
                .startsWith("Check-ins are on Saturday, so weekends can't be quiet.");
    }

    @Test
    void daysThatDoNotFitAreAnsweredKindly() {
        assertThat(wrong("2026-12-24", "2026-12-23")).containsOnlyKeys("last-day");
        assertThat(wrong("2029-12-24", "")).containsOnlyKeys("first-day");

        add("2026-12-24", "2027-01-06");
        add("2026-12-31", "2026-12-31");
        assertThat(noor.told()).startsWith("These days are off already: Thursday, December 24");
    }

    @Test
    void theyAreEachProgramsOwnAndItsCoordinators() {
        var nadia = campus.elsewhere("Nadia");
        add("2026-12-24", "2027-01-06");
        var takeOut = noor.code("Take out");

        assertThat(nadia.typesAsCoordinator("holidays").told()).doesNotContain("December");
        assertThat(nadia.pressesCode(takeOut).told()).startsWith("This button belongs to another");
        assertThat(noor.typesAsCoordinator("holidays").told()).contains("December 24");
        assertThat(ana.typesAsCoordinator("holidays").told()).startsWith("Only coordinators can do this.");
    }

    @Test
    void aDayOffIsNone() {
        var off = new DaysOff();
        off.add(new Holiday(day(8), day(9), ""));

        assertThat(off.onOrAfter(day(7))).isEqualTo(day(7));
        assertThat(off.onOrAfter(day(8))).isEqualTo(day(12));
    }

    private static LocalDate day(int ofOctober) {
        return LocalDate.of(2026, 10, ofOctober);
    }

    private void add(String first, String last) {
        noor.typesAsCoordinator("holiday add").fills(Map.of("first-day", first, "last-day", last));
    }

    private Map<String, ?> wrong(String first, String last) {
        add(first, last);
        return ((Reply.Correct) noor.reply()).problems();
    }

    /// Asked at that moment, and not a second earlier.
    private boolean isAskedAt(String moment) {
        campus.until(Instant.parse(moment).minusSeconds(1));
        var before = ana.directlyBesidesPulse().size();
        campus.until(Instant.parse(moment));
        return ana.directlyBesidesPulse().size() == before + 1
                && ana.directlyBesidesPulse().getLast().startsWith("Check-in: have you met?");
    }
}
