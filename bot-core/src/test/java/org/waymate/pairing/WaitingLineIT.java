package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

@CoreTest
class WaitingLineIT {

    @Autowired private Campus campus;
    @Autowired private Matches matches;
    @Autowired private Programs programs;
    @Autowired private PairingFigures figures;
    @Autowired private TransactionTemplate transaction;

    @Test
    void withoutAMentorOneIsToldSoAndByWhen() {
        var noor = campus.noor();

        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();

        assertThat(ana.told()).startsWith("You are on the waiting list, because no mentor has room just now.")
                .contains("you hear from me by Thursday, October 8");
        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Ana waits for a mentor, and nobody with room is left to ask");
    }

    @Test
    void thePromisedDayIsKeptEvenWithoutNews() {
        campus.noor();
        var ana = campus.mentee("Ana").asksForAMentor("studying");

        campus.pass(Duration.ofDays(3).plusHours(9));

        assertThat(ana.directly()).last().asString().startsWith("You are on the waiting list")
                .contains("you hear from me by Tuesday, October 13");
    }

    @Test
    void whenTheProgramIsOverNobodyIsToldThatTheyWait() {
        campus.noor();
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.until(Instant.parse("2027-01-28T07:00:00Z"));
        var heard = ana.directlyBesidesPulse();

        campus.pass(Duration.ofDays(30));

        assertThat(heard).last().asString().startsWith("You are on the waiting list");
        assertThat(ana.directlyBesidesPulse()).isEqualTo(heard);
    }

    @Test
    void aNewMentorIsAskedAtOnceForWhoWaitsLongest() {
        var noor = campus.noor();
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.pass(Duration.ofMinutes(5));
        var mia = campus.mentee("Mia").asksForAMentor("studying");

        var ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));

        assertThat(ben.directly()).anyMatch(told -> told.startsWith("Ana asks for a mentor"))
                .noneMatch(told -> told.startsWith("Mia"));
        assertThat(ana.directly()).last().asString()
                .startsWith(
                        "A mentor has room, and I have asked Ben: you will hear by Wednesday, October 7.");
        assertThat(mia.types("status").told()).contains("You are on the waiting list");
        assertThat(noor.directly()).anyMatch(told -> told.startsWith("Ana no longer waits for you"));
    }

    @Test
    void aMentorNeverHasMoreOpenRequestsThanPlaces() {
        var ben = campus.mentor(campus.visitor("Ben"), campus.noor(), Map.of("places", "1"));
        campus.mentee("Ana").asksForAMentor("studying");
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();

        assertThat(mia.told()).startsWith("You are on the waiting list");
        assertThat(ben.directly()).filteredOn(told -> told.contains("asks for a mentor")).hasSize(1);
    }

    @Test
    void aRequestTakenBackFreesThePlaceForTheNext() {
        var ben = campus.mentor(campus.visitor("Ben"), campus.noor(), Map.of("places", "1"));
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        var mia = campus.mentee("Mia").asksForAMentor("studying");

        ana.presses("Withdraw my request");
        campus.deliver();

        assertThat(mia.directly()).last().asString().startsWith("A mentor has room, and I have asked Ben");
        assertThat(ben.directly()).last().asString().startsWith("Mia asks for a mentor");
    }

    @Test
    void whoSaidNotNowIsNotAskedForTheNextPersonForAWeek() {
        var ben = campus.mentor("Ben", campus.noor());
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Not now");

        var mia = campus.mentee("Mia").asksForAMentor("studying");
        assertThat(mia.told()).startsWith("You are on the waiting list");
        campus.pass(Duration.ofDays(6));
        assertThat(ben.directly()).noneMatch(told -> told.startsWith("Mia asks for a mentor"));

        campus.pass(Duration.ofDays(2));
        assertThat(ben.directly()).anyMatch(told -> told.startsWith("Mia asks for a mentor"));
    }

    @Test
    void whoeverNamesThemAsksThemEvenSo() {
        var ben = campus.mentor("Ben", campus.noor());
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Not now");

        var mia = campus.mentee("Mia").asksForAMentor("studying mentor:Ben");

        assertThat(mia.told()).startsWith("I have asked Ben for you");
    }

    @Test
    void aMatchThatEndsFreesThePlaceForTheNext() {
        var ben = campus.mentor(campus.visitor("Ben"), campus.noor(), Map.of("places", "1"));
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        assertThat(mia.told()).startsWith("You are on the waiting list");

        transaction.executeWithoutResult(_ -> matches.active(programs.findAll().getFirst().id())
                .forEach(match -> assertThat(match.close(campus.now())).isTrue()));
        campus.deliver();

        assertThat(ben.directly()).last().asString().startsWith("Mia asks for a mentor");
    }

    @Test
    void coordinatorsSeeWhoWaitsOldestFirstAndMatch() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Not now");
        campus.pass(Duration.ofDays(2));
        campus.mentee("Mia").asksForAMentor("money mentor:Ben");

        noor.typesAsCoordinator("queue");
        assertThat(noor.told())
                .startsWith(
                        "One person waits for a mentor: please match them. For one person a mentor has been asked.")
                .containsSubsequence("Ana: Studying and courses, for 2 days",
                        "Mia: Money, since today. I have asked Ben, who answers by Friday, October 9.");
        noor.presses("Match with Ben");
        campus.deliver();

        assertThat(noor.told()).startsWith("Ben now mentors Ana, and both read it from me.");
        assertThat(ana.directly()).last().asString().startsWith("Meet Ben, your mentor.");
        assertThat(noor.directly()).anyMatch(told -> told.startsWith("Ana has a mentor now."));
    }

    @Test
    void aMatchIsMadeOnceAndAPlaceIsGivenOnce() {
        var noor = campus.noor();
        var ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Not now");
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
        var rows = noor.typesAsCoordinator("queue").codes("Match with Ben");

        noor.pressesCode(rows.getFirst()).pressesCode(rows.getFirst());
        assertThat(noor.told()).startsWith("Ben now mentors Ana, and both read it from me.")
                .contains("Mia: Studying and courses, since today. No mentor has room");
        noor.pressesCode(rows.getLast());

        assertThat(noor.told()).startsWith("Ben has no room any more, so I left it as it is.");
    }

    @Test
    void withNobodyWaitingThereIsNothingToDo() {
        assertThat(campus.noor().typesAsCoordinator("queue").told())
                .isEqualTo("Nobody waits for a mentor. There is nothing to do.");
    }

    @Test
    void thePanelTellsCoordinatorsHowManyWait() {
        var noor = campus.noor();
        campus.mentee("Ana").asksForAMentor("studying");

        assertThat(noor.types("").told()).contains("One person waits for a mentor and for you.");
        assertThat(noor.presses("See who has no mentor").told()).startsWith("One person waits");
    }

    @Test
    void theFiguresSayWhoWaitsAndForHowLong() {
        campus.noor();
        campus.mentee("Ana").asksForAMentor("studying");
        campus.pass(Duration.ofDays(9));
        campus.mentee("Mia").asksForAMentor("studying").presses("Withdraw my request");
        var program = programs.findAll().getFirst().id();

        assertThat(figures.requests(program)).containsEntry(State.WAITING, 1L)
                .containsEntry(State.WITHDRAWN, 1L).containsEntry(State.MATCHED, 0L);
        assertThat(figures.waiting(program, campus.now())).singleElement()
                .satisfies(one -> assertThat(one.days()).isEqualTo(9));
        assertThat(figures.activeMatches(program)).isZero();
    }
}
