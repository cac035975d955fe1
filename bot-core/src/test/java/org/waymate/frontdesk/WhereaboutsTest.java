package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// One account in two places, as on Discord, and direct messages that say from neither.
@CoreTest
class WhereaboutsTest {

    private static final String SECOND = "T2";

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor zoe;

    @BeforeEach
    void twoProgramsInTwoPlaces() {
        noor = campus.noor();
        campus.pass(Duration.ofMinutes(1));
        zoe = campus.visitor("Zoe").as(Told.in(SECOND, true));
        setsUp(zoe);
    }

    @Test
    void whoTakesPartInOneProgramJoinsTheOther() {
        var ana = campus.mentee("Ana").as(Told.in(SECOND, false));

        assertThat(ana.types("").told()).contains("You can join Second Year");
        joins(ana, "mentor");

        assertThat(ana.told()).startsWith("Thank you for offering your time to Second Year!");
        assertThat(campus.visitor("Ana").types("").told()).contains("First Year Together");
    }

    @Test
    void inADirectMessageEachButtonSpeaksOfItsOwnProgram() {
        var ben = campus.mentor("Ben", noor);
        campus.mentee("Ana").asksForAMentor("studying");
        joins(campus.visitor("Ben").as(Told.in(SECOND, false)), "mentee");
        campus.deliver();

        var nowhere = ben.as(Told::nothing).presses("Accept");

        assertThat(nowhere.told()).startsWith("You said yes: you are the mentor of Ana.");
        campus.deliver();
        assertThat(ben.directly()).last().asString().startsWith("Meet Ana, your mentee");
    }

    @Test
    void aMenteeTakesARequestBackInADirectMessage() {
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        var withdraw = ana.code("Withdraw my request");
        joins(campus.visitor("Ana").as(Told.in(SECOND, false)), "mentor");

        assertThat(ana.as(Told::nothing).pressesCode(withdraw).told())
                .startsWith("Your request is withdrawn.");
    }

    @Test
    void whatIsTypedInADirectMessageIsMeantForThePartThatMaySayIt() {
        campus.mentee("Ana");
        campus.pass(Duration.ofMinutes(1));
        joins(campus.visitor("Ana").as(Told.in(SECOND, false)), "mentor");

        assertThat(campus.visitor("Ana").as(Told::nothing).asksForAMentor("studying").told())
                .startsWith("You are on the waiting list");
    }

    @Test
    void whoRunsTwoProgramsDecidesForEitherInADirectMessage() {
        setsUp(campus.visitor("Noor").as(Told.in("T3", true)));
        campus.waitingMentor("Ben");
        var there = campus.visitor("Ida").as(Told.in("T3", false));
        joins(there, "mentor");
        campus.deliver();
        var nowhere = noor.as(Told::nothing);

        nowhere.codes("Approve").forEach(nowhere::pressesCode);
        campus.deliver();

        assertThat(noor.directly()).filteredOn(told -> told.contains("is a mentor now: approved by Noor"))
                .hasSize(2);
    }

    @Test
    void theButtonOfTheWaitingLineLeadsToTheLineThatItSpeaksOf() {
        campus.pass(Duration.ofMinutes(1));
        setsUp(campus.visitor("Noor").as(Told.in("T3", true)));
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();

        assertThat(noor.as(Told::nothing).presses("See who has no mentor").told()).contains("Ana: Studying");
    }

    @Test
    void whoRunsAProgramRunsNoneOfAnotherPlace() {
        assertThat(noor.as(Told.in(SECOND, false)).typesAsCoordinator("summary").told())
                .isEqualTo("Only coordinators can do this. Zoe can help you.");
    }

    @Test
    void aStrangerWhoNamesNoPlaceIsToldToComeFromOne() {
        var ana = campus.visitor("Ana").as(Told::nothing);

        assertThat(ana.types("").told())
                .contains(
                        "I can't tell which server you mean. Please type \"/mentor home\" in a channel there.")
                .doesNotContain("There is no mentoring program here yet");
        assertThat(ana.types("join").told())
                .isEqualTo(
                        "I can't tell which server you mean. Please type \"/mentor join\" in a channel there.");
    }

    private static void setsUp(Visitor coordinator) {
        coordinator.typesAsCoordinator("setup").fills(Map.of("name", "Second Year", "first-day",
                "2026-09-01", "last-day", "2027-06-30", "help-card", "112", "zone", "Lisbon"));
        assertThat(coordinator.told()).startsWith("Second Year is ready");
        coordinator.presses("Open for joining").presses("Open now");
    }

    private static void joins(Visitor visitor, String role) {
        visitor.types("join")
                .fills(Map.of("role", role, "topics", "studying", "zone", "Berlin", "agree", "yes"));
    }
}
