package org.waymate.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What coordinators do with somebody's part counts at once, and is told when it can't be undone any more. Ben, who
/// takes one, mentors Ana.
@CoreTest
class CareTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

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
    void whoIsPausedIsAwayAtOnceAndReadsItTenMinutesLaterAsTheOtherDoes() {
        var heard = heard();
        pauses("ana", "2026-11-03");
        assertThat(noor.told()).startsWith("Done: Ana is on a break until Tuesday, November 3, set by Noor.");
        assertThat(noor.typesAsCoordinator("person ana").told())
                .startsWith("Ana, mentee, on a break until Tuesday, November 3.");
        campus.deliver();
        assertThat(heard()).isEqualTo(heard);

        campus.pass(TEN_MINUTES);

        assertThat(ana.directly()).last().asString().startsWith(
                "Noor has set a break for you in First Year Together until Tuesday, November 3");
        assertThat(ben.directly()).last().asString()
                .startsWith("Ana takes a break until Tuesday, November 3.");
    }

    @Test
    void whoIsPausedMayGoOnByThemselves() {
        pauses("ana", "2026-11-03");
        campus.pass(TEN_MINUTES);

        ana.presses("I am back");

        assertThat(ana.told()).startsWith("Welcome back to First Year Together, Ana");
    }

    @Test
    void aPauseThatIsUndoneWasNeverThere() {
        var heard = heard();
        pauses("ana", "2026-11-03").presses("Undo");
        assertThat(noor.told())
                .startsWith("It is undone by Noor: Ana takes part as before, and nobody was told.");

        campus.pass(TEN_MINUTES);

        assertThat(heard()).isEqualTo(heard);
        assertThat(noor.typesAsCoordinator("person ana").told()).startsWith("Ana, mentee, takes part since");
    }

    @Test
    void aDayThatIsPastIsAskedForAgain() {
        noor.typesAsCoordinator("person ana").presses("Pause").fills(Map.of("until", "2026-10-01"));

        assertThat(noor.reply()).isInstanceOf(Reply.Correct.class);
    }

    @Test
    void whoIsTakenOutIsOutAndTheOtherReadsItTenMinutesLater() {
        var heard = heard();
        takesOut("ben");
        assertThat(ben.types("places 3").told()).doesNotContain("take 3");
        campus.deliver();
        assertThat(ana.directly()).hasSize(heard.getLast());

        campus.pass(TEN_MINUTES);

        assertThat(ana.directly()).last().asString()
                .startsWith("Ben has left the program and is no longer your mentor.")
                .contains("You are first in line for a new mentor.");
        assertThat(ben.directly()).last().asString()
                .startsWith("You take part in First Year Together no longer: Noor has taken you out.");
    }

    @Test
    void takingOutIsAskedForOnceMore() {
        noor.typesAsCoordinator("person ben").presses("Take out");

        assertThat(noor.told()).startsWith("Shall I take Ben out of First Year Together?")
                .contains("Nothing has changed yet.");
        assertThat(ben.types("status").told()).contains("Ana");
    }

    @Test
    void whoIsTakenOutByMistakeIsBackWithTheirMatches() {
        var heard = heard();
        takesOut("ben").presses("Undo");

        campus.pass(TEN_MINUTES);

        assertThat(heard()).isEqualTo(heard);
        assertThat(noor.typesAsCoordinator("person ben").told())
                .startsWith("Ben, mentor, takes part since").contains("Ana, since Monday, October 5");
    }

    @Test
    void aRequestThatEndedWithItGoesOn() {
        campus.mentee("Mia").types("request studying");
        noor.typesAsCoordinator("person mia");
        assertThat(noor.told()).contains("Looks for a mentor");
        takesOut("mia").presses("Undo");

        assertThat(noor.typesAsCoordinator("person mia").told()).contains("Looks for a mentor");
    }

    @Test
    void afterTenMinutesTheButtonSaysSo() {
        var undo = takesOut("ben").code("Undo");
        campus.pass(TEN_MINUTES);

        assertThat(noor.pressesCode(undo).told()).startsWith("The ten minutes are over");
        assertThat(noor.typesAsCoordinator("person ben").told()).startsWith("Ben, mentor, has left");
    }

    @Test
    void aSecondPressAndASecondCoordinatorReadWhoWasFirst() {
        noor.typesAsCoordinator("coordinator add <slack/T1/UAna|@ana>");
        noor.typesAsCoordinator("person ben").presses("Take out");
        var really = noor.code("Take out");
        var undo = noor.pressesCode(really).code("Undo");
        assertThat(ana.pressesCode(really).told()).startsWith("Done: Ben").contains("taken out by Noor");

        ana.pressesCode(undo);

        assertThat(ana.told()).startsWith("It is undone by Ana");
        assertThat(noor.pressesCode(undo).told()).startsWith("It is undone by Ana");
    }

    @Test
    void pausedTwiceUntilTheSameDayIsToldOnce() {
        pauses("ana", "2026-11-03");
        pauses("ana", "2026-11-03");
        var heard = heard();

        campus.pass(TEN_MINUTES);

        assertThat(ana.directly()).hasSize(heard.getLast() + 1);
    }

    @Test
    void whoJoinsAnewMeanwhileBeginsAnew() {
        takesOut("ana");
        campus.joins(campus.visitor("Ana"), Map.of("role", "mentee"));

        campus.pass(TEN_MINUTES);

        assertThat(noor.typesAsCoordinator("person ana").told()).startsWith("Ana, mentee, takes part since")
                .contains("Matched with: Nobody");
        assertThat(ben.directly()).last().asString().startsWith("Your time with Ana as their mentor ends");
    }

    @Test
    void theCardShowsWhatCanBeUndone() {
        pauses("ana", "2026-11-03");

        noor.typesAsCoordinator("person ana").presses("Undo");

        assertThat(noor.told()).startsWith("It is undone by Noor");
    }

    @Test
    void othersPressInVain() {
        noor.typesAsCoordinator("person ben").presses("Take out");
        var really = noor.code("Take out");
        var zoe = campus.elsewhere("Zoe");

        assertThat(zoe.pressesCode(really).told()).startsWith("Nobody like that takes part");
        assertThat(ana.pressesCode(really).told()).startsWith("Only coordinators can do this.");
        assertThat(ben.types("status").told()).contains("Ana");
    }

    @Test
    void whoIsForgottenMeanwhileIsParted() {
        takesOut("ben");
        ben.types("privacy").presses("Forget me").presses("Forget me for good");
        campus.pass(TEN_MINUTES);

        assertThat(noor.typesAsCoordinator("summary").told()).contains("Pairs: None yet");
    }

    @Test
    void matchLeadsToThePairingWithThemFilledIn() {
        campus.mentor("Max", noor);
        campus.mentee("Mia");

        noor.typesAsCoordinator("person mia").presses("Match").fills(Map.of("mentor", "max"));

        assertThat(noor.told()).startsWith("Max now mentors Mia");
    }

    private Visitor pauses(String name, String until) {
        return noor.typesAsCoordinator("person " + name).presses("Pause").fills(Map.of("until", until));
    }

    private Visitor takesOut(String name) {
        noor.typesAsCoordinator("person " + name).presses("Take out");
        return noor.presses("Take out");
    }

    private List<Integer> heard() {
        return List.of(noor.directly().size(), ben.directly().size(), ana.directly().size());
    }
}
