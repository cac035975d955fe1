package org.waymate.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ana has asked for Ben, who is asked; Noor takes one of them out by mistake, and undoes it.
@CoreTest
class UndoneRequestsTest {

    private static final String BEN_IS_ASKED = "I have asked Ben for you: you will hear by Wednesday, October 7";

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void anaHasAskedForBen() {
        noor = campus.noor();
        ben = mentorOfOne("Ben");
        ana = campus.mentee("Ana").asksForAMentor("studying mentor:Ben");
        campus.deliver();
        assertThat(ana.types("status").told()).contains(BEN_IS_ASKED);
        campus.pass(Duration.ofHours(1));
    }

    @Test
    void theMentorIsAskedAsBefore() {
        var accept = ben.code("Accept");
        takesOut("ben");
        campus.pass(Duration.ofMinutes(1));
        assertThat(ben.directly()).last().asString().startsWith("I look for somebody else for Ana");
        assertThat(ana.directly()).last().asString().startsWith("You are on the waiting list");

        noor.presses("Undo");
        campus.deliver();

        assertThat(noor.told()).startsWith("It is undone by Noor: Ben takes part as before.")
                .contains("I ask Ben for Ana as before.");
        assertThat(ben.directly()).last().asString().startsWith("Ana asks for a mentor");
        assertThat(ana.directly()).last().asString().contains(BEN_IS_ASKED);
        assertThat(ana.types("status").told()).contains(BEN_IS_ASKED);
        assertThat(ben.pressesCode(accept).told()).startsWith("You said yes: you are the mentor of Ana.");
    }

    @Test
    void whoWasAskedMeanwhileReadsThatThereIsNothingToDo() {
        var carla = mentorOfOne("Carla");
        takesOut("ben");
        campus.deliver();
        assertThat(ana.directly()).last().asString()
                .startsWith("Ben has no room just now, I have asked Carla");
        var accept = carla.code("Accept");

        noor.presses("Undo");
        campus.deliver();

        assertThat(noor.told()).contains(
                "I ask Ben for Ana as before; Carla, whom I had asked meanwhile, reads that there is nothing to do.");
        var settled = "Somebody else is asked for Ana after all, so that you need not answer. There is nothing to do.";
        assertThat(carla.directly()).last().isEqualTo(settled);
        assertThat(carla.pressesCode(accept).told()).isEqualTo(settled);
        assertThat(ana.directly()).last().asString().contains(BEN_IS_ASKED);
    }

    @Test
    void whoWasToBeToldAtNightHearsNothing() {
        var carla = mentorOfOne("Carla");
        campus.pass(Duration.ofHours(14));
        var heard = ana.directly().size();
        var carlas = carla.directly().size();
        takesOut("ben").presses("Undo");
        campus.pass(Duration.ofHours(10));

        assertThat(ana.directly()).hasSize(heard);
        assertThat(carla.directly()).hasSize(carlas);
    }

    @Test
    void whoHasAMentorByNowKeepsThem() {
        var carla = mentorOfOne("Carla");
        takesOut("ben");
        campus.deliver();
        carla.presses("Accept");

        noor.presses("Undo");

        assertThat(noor.told())
                .contains("One thing can't be brought back: Carla mentors Ana by now, and that stays.");
        assertThat(ana.types("status").told()).contains("Carla");
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        takesOut("ben");
        campus.deliver();
        ana.presses("Withdraw my request");

        noor.presses("Undo");

        assertThat(noor.told())
                .contains("One thing can't be brought back: Ana has withdrawn the request meanwhile.");
    }

    @Test
    void theReminderComesOnceToWhoIsAskedAsBefore() {
        takesOut("ben").presses("Undo");
        campus.pass(Duration.ofDays(2));

        assertThat(ben.directly()).filteredOn(told -> told.startsWith("A reminder, the only one")).hasSize(1);
    }

    @Test
    void theMenteesOwnRequestIsWhereItWas() {
        var accept = ben.code("Accept");
        var withdraw = ana.types("status").code("Withdraw my request");
        takesOut("ana");
        campus.deliver();
        assertThat(ben.directly()).last().asString().startsWith("Ana has withdrawn the request");

        noor.presses("Undo");
        campus.deliver();

        assertThat(noor.told()).contains("The request of Ana for a mentor stands as before.");
        assertThat(ana.types("status").told()).contains(BEN_IS_ASKED);
        assertThat(ben.directly()).last().asString().startsWith("Ana asks for a mentor");
        assertThat(ben.pressesCode(accept).told()).startsWith("You said yes");
        assertThat(ana.pressesCode(withdraw).told()).startsWith("Your mentor is Ben.");
    }

    @Test
    void whoseMentorWasAskedForSomebodyElseReadsThatItGoesOn() {
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        takesOut("ana");
        campus.deliver();
        assertThat(mia.types("status").told()).contains("I have asked Ben for you");

        noor.presses("Undo");
        campus.deliver();

        assertThat(noor.told()).contains(
                "One thing can't be brought back: Ben has no place left for Ana, so I look for somebody else.");
        assertThat(ana.directly()).last().asString().startsWith("You are on the waiting list");
        assertThat(mia.types("status").told()).contains("I have asked Ben for you");
    }

    @Test
    void whoWaitsGoesOnWaitingUntilTheSameDay() {
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
        var before = mia.types("status").told();
        var waits = noor.directly().getLast();
        assertThat(waits).startsWith("Mia waits for a mentor");
        takesOut("mia").presses("Undo");
        campus.deliver();

        assertThat(mia.types("status").told()).isEqualTo(before);
        assertThat(noor.directly()).last().isEqualTo(waits);
    }

    @Test
    void whoHasNotChosenYetChoosesStill() {
        var mia = campus.mentee("Mia");
        mentorOfOne("Max");
        mia.types("request studying");
        var ask = mia.code("Ask Max");
        takesOut("mia").presses("Undo");

        assertThat(mia.pressesCode(ask).told()).startsWith("I have asked Max for you");
    }

    @Test
    void aSecondPressSaysWhatStands() {
        var undo = takesOut("ben").code("Undo");
        noor.pressesCode(undo);

        assertThat(noor.pressesCode(undo).told())
                .startsWith("It is undone by Noor: Ben takes part as before.").doesNotContain("told");
    }

    @Test
    void aBreakIsUndoneLikewise() {
        noor.typesAsCoordinator("person ben").presses("Pause").fills(Map.of("until", "2026-11-03"));
        campus.deliver();

        noor.presses("Undo");

        assertThat(noor.told()).contains("I ask Ben for Ana as before.");
        assertThat(ana.types("status").told()).contains(BEN_IS_ASKED);
    }

    private Visitor mentorOfOne(String name) {
        return campus.mentor(campus.visitor(name), noor, Map.of("places", "1"));
    }

    private Visitor takesOut(String name) {
        noor.typesAsCoordinator("person " + name).presses("Take out");
        return noor.presses("Take out");
    }
}
