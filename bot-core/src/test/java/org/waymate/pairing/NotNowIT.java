package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben takes three mentees, has Lea, and is asked for Ana and for Mia; there is no other mentor.
@CoreTest
class NotNowIT {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;
    private Visitor mia;

    @BeforeEach
    void benIsAskedTwice() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "3"));
        campus.menteeOf(ben, "Lea");
        mia = asks("Mia", "money");
        ana = asks("Ana", "studying");
    }

    @Test
    void notNowCountsAtOnceAndMayHaveAReason() {
        ben.presses("Not now");
        campus.deliver();

        assertThat(ben.told()).isEqualTo("You said not now, and Ana reads only that you have no room. "
                + "If you like, say why: nobody else reads it, and I ask you accordingly from now on.");
        assertThat(ben.said().stream().flatMap(Visitor::choices).map(Choice::label))
                .containsExactly("I'm full", "Not my topic", "No new mentees for a while");
        assertThat(ana.directly()).last().asString().startsWith("You are on the waiting list");
    }

    @Test
    void whoIsFullTakesAsManyAsTheyHaveAndIsAskedForNobodyElse() {
        ben.presses("Not now").presses("I'm full");
        campus.deliver();

        assertThat(ben.told()).isEqualTo("You said not now, and Ana reads only that you have no room. "
                + "You take one mentee from now on, so I won't ask you to take anybody new until you change that.");
        assertThat(mia.directly()).last().asString().startsWith("You are on the waiting list");
        assertThat(ben.directly()).anyMatch(told -> told.startsWith("I look for somebody else for Mia"));
        var ida = asks("Ida", "studying");
        campus.pass(Duration.ofDays(1));
        assertThat(asked()).isZero();

        ben.presses("How many mentees I take").fills(Map.of("mentees", "2"));
        campus.deliver();
        assertThat(ida.directly()).last().asString().startsWith("A mentor has room, and I have asked Ben");
    }

    @Test
    void noNewOnesForAWhileIsNoPlacesUntilTheyChangeIt() {
        ben.presses("Not now").presses("No new mentees for a while");
        campus.deliver();

        assertThat(ben.told()).endsWith(
                "I won't ask you to take anybody new until you change that; whoever is with you stays.");
        assertThat(mia.directly()).last().asString().startsWith("You are on the waiting list");
        assertThat(asks("Ida", "studying").told()).startsWith("You are on the waiting list");
        assertThat(ben.types("places 3").told()).contains("One mentee is with you and stays");
        campus.deliver();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whoseTopicItIsNotIsStillAskedAboutOthers() {
        ben.presses("Not now").presses("Not my topic");
        campus.deliver();
        assertThat(ben.told()).endsWith("For a week I ask you for nobody else about Studying and courses; "
                + "nothing else changes.");

        assertThat(campus.mentee("Ida").types("request studying").told())
                .startsWith("You are on the waiting list");
        assertThat(campus.mentee("Eva").types("request housing").told())
                .startsWith("I would ask this mentor");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void theFirstReasonCountsWhereverItIsPressedAndOnlyTheirs() {
        var full = ben.presses("Not now").code("I'm full");
        ben.presses("Not my topic").pressesCode(full);
        campus.deliver();

        assertThat(ben.told()).contains("nothing else changes");
        assertThat(asked()).isEqualTo(1);
        assertThat(campus.mentor("Carla", noor).pressesCode(full).told())
                .startsWith("This is not yours to answer");
    }

    @Test
    void whoStillMayAcceptHasGivenNoReason() {
        var why = ben.code("Not now").replace("request.not.now", "request.why") + "|full";

        ben.pressesCode(why);

        assertThat(ben.told()).startsWith("Ana asks for a mentor");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoTakesFewerKeepsTheirMenteesAndTheOldestQuestions() {
        assertThat(ben.types("places 2").told()).startsWith("You take 2 mentees from now on.");
        campus.deliver();
        assertThat(ben.directly()).anyMatch(told -> told.startsWith("Mia asks for a mentor"))
                .anyMatch(told -> told.startsWith("I look for somebody else for Ana"));
        assertThat(ana.directly()).last().asString().startsWith("You are on the waiting list");
    }

    @Test
    void placesBelowTheirMenteesTakeNobodyAway() {
        ben.presses("Accept");
        campus.deliver();

        assertThat(ben.types("places 1").told()).isEqualTo("You take one mentee from now on. "
                + "2 mentees are with you and stay, so I won't ask you to take anybody new.");
        campus.deliver();

        assertThat(ana.types("status").told()).contains("Your mentor is Ben");
        assertThat(asked()).isZero();
    }

    private long asked() {
        return ben.directly().stream().filter(told -> told.contains("asks for a mentor")).count();
    }

    private Visitor asks(String name, String topic) {
        campus.pass(Duration.ofMinutes(1));
        var mentee = campus.mentee(name).asksForAMentor(topic);
        campus.deliver();
        return mentee;
    }
}
