package org.waymate.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; Mia has been on the waiting list since before.
@CoreTest
class LeavingTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void goingIsAskedOnceMoreAndABreakIsOffered() {
        ben.types("leave");

        assertThat(ben.told()).startsWith("Do you want to leave First Year Together?")
                .contains(
                        "Your mentee reads that you have left, but not why, and comes first in line for a new mentor");
        assertThat(Visitor.choices(ben.said().orElseThrow())).extracting("label")
                .containsExactly("Take a break", "Leave for good");
        assertThat(ana.types("status").told()).contains("Your mentor is");
    }

    @Test
    void whoLosesTheirMentorIsFirstInLineAndReadsSoInTheSameMessage() {
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        goes(ben);

        assertThat(ana.directly()).last().asString()
                .startsWith("Ben has left the program and is no longer your mentor. "
                        + "It is nothing that you did.")
                .contains("You are first in line for a new mentor. You are on the waiting list");
        campus.mentor(campus.visitor("Emi"), noor, Map.of("places", "1"));
        assertThat(ana.types("status").told()).contains("I have asked Emi for you");
        assertThat(mia.types("status").told()).contains("You are on the waiting list");
    }

    @Test
    void whereAMentorHasRoomThatOneIsAskedAtOnce() {
        campus.mentor("Emi", noor);

        goes(ben);

        assertThat(ana.directly()).last().asString().contains("You are first in line",
                "I have asked Emi for you");
    }

    @Test
    void aMentorReadsThatTheMenteeHasGoneAndHasRoomAgain() {
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        goes(ana);

        assertThat(ben.directly()).anyMatch(said -> said.equals(
                "Ana has left the program, so you no longer mentor Ana. It is nothing that you did, and there is "
                        + "nothing to do."));
        assertThat(mia.types("status").told()).contains("I have asked Ben for you");
    }

    @Test
    void nobodyIsAskedHowItGoesAfterwards() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        var open = ben.directly().getLast();
        assertThat(open).startsWith("Check-in: have you met?");
        goes(ana);
        var read = ben.directlyBesidesPulse().size();

        campus.until(Instant.parse("2026-10-30T12:00:00Z"));

        assertThat(ben.directlyBesidesPulse()).hasSize(read);
    }

    @Test
    void aSecondPressSaysTheSameAndTheWrongPersonChangesNothing() {
        ben.types("leave");
        var really = ben.code("Leave for good");

        ana.pressesCode(really);
        assertThat(ana.told()).startsWith("This button belongs to somebody else");
        assertThat(ben.types("status").told()).contains("Ana");

        ben.pressesCode(really);
        assertThat(ben.told()).startsWith("You have left First Year Together.");
        ben.pressesCode(really);
        assertThat(ben.told()).startsWith("You have left First Year Together.");
        assertThat(ben.types("status").told()).doesNotContain("Ana");
    }

    @Test
    void whoHasGoneCanComeBackAsSomethingElse() {
        goes(ben);
        campus.pass(Duration.ofHours(1));

        campus.joins(ben, Map.of("role", "mentee"));

        assertThat(ben.told()).startsWith("Welcome to First Year Together!");
        assertThat(ben.directly())
                .filteredOn(said -> said.startsWith("Hello Ben, this is where I will write to you"))
                .hasSize(2);
        assertThat(ben.asksForAMentor("studying").told()).startsWith("You are on the waiting list");
    }

    @Test
    void aMentorWhoComesBackWaitsForTheCoordinatorAnew() {
        goes(ben);
        campus.pass(Duration.ofHours(1));
        campus.joins(ben, Map.of("role", "mentor"));

        assertThat(noor.directly())
                .anyMatch(said -> said.contains("Ben: Studying and courses"));
        noor.presses("Approve");
        campus.deliver();
        assertThat(ben.directly()).filteredOn(said -> said.startsWith("You are a mentor")).hasSize(2);
    }

    @Test
    void coordinatorsNeedNotLookAtAMentorWhoHasGone() {
        var emi = campus.waitingMentor("Emi");

        goes(emi);

        assertThat(noor.directly()).anyMatch(
                said -> said.endsWith("Emi has left the program. There is nothing to decide for them."));
        assertThat(noor.typesAsCoordinator("waiting").told()).startsWith("Nobody waits");
    }

    @Test
    void theSummaryCountsOnlyWhoIsThere() {
        goes(ana);

        assertThat(noor.typesAsCoordinator("summary").told()).contains("0 mentees");
    }

    private void goes(Visitor who) {
        who.types("leave").presses("Leave for good");
        campus.deliver();
    }
}
