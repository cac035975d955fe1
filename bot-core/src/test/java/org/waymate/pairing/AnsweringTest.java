package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

@CoreTest
class AnsweringTest {

    @Autowired private Campus campus;

    @Test
    void anAnswerThatComesTooLateIsToldWhatHappened() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        carla(noor);
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var accept = ben.code("Accept");
        campus.pass(Duration.ofDays(3));

        ben.pressesCode(accept);

        assertThat(ben.told()).isEqualTo(
                "The time to answer for Ana is over, so I look for somebody else. There is nothing to do.");
    }

    @Test
    void aSecondPressIsToldWhatWasAnswered() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var notNow = ben.code("Not now");

        ben.presses("Accept").pressesCode(notNow);
        campus.deliver();

        assertThat(ben.told()).startsWith("You said yes: you are the mentor of Ana.");
        assertThat(ana.directly()).last().asString().startsWith("Meet Ben");
    }

    @Test
    void somebodyElsesButtonChangesNothing() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var carla = carla(noor);
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        var withdraw = ana.code("Withdraw my request");
        campus.deliver();

        carla.pressesCode(ben.code("Accept"));
        assertThat(carla.told()).startsWith("This is not yours to answer, so nothing has changed");
        campus.mentee("Mia").pressesCode(withdraw);
        campus.deliver();

        assertThat(ana.types("status").told()).contains("I have asked Ben for you");
    }

    @Test
    void aWithdrawnRequestSaysSoWhereTheQuestionStood() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var accept = ben.code("Accept");

        ana.presses("Withdraw my request");
        campus.deliver();

        assertThat(ana.told()).startsWith("Your request is withdrawn.");
        assertThat(ben.directly()).last().asString()
                .isEqualTo("Ana has withdrawn the request. There is nothing to do.");
        assertThat(ben.pressesCode(accept).told()).startsWith("Ana has withdrawn the request.");
        assertThat(ana.presses("Ask for a mentor").form().title()).isEqualTo("Ask for a mentor");
    }

    @Test
    void whatIsWithdrawnAtNightNeverLeaves() {
        var ben = campus.mentor(campus.visitor("Ben", "Asia/Kolkata", Locale.ENGLISH, false), campus.noor(),
                Map.of());
        campus.pass(Duration.ofHours(10));
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var before = ben.directly();

        ana.presses("Withdraw my request");
        campus.pass(Duration.ofDays(4));

        assertThat(ben.directly()).isEqualTo(before);
    }

    @Test
    void whoAsksTwiceIsShownWhereItStands() {
        campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying").asksForAMentor("money");

        assertThat(ana.told()).startsWith("You have asked already").contains("I have asked Ben for you");
    }

    @Test
    void whoHasAMentorNeedsNoOther() {
        var ana = matched();

        assertThat(ana.asksForAMentor("studying").told()).startsWith("Your mentor is Ben.");
    }

    @Test
    void thePanelSaysWhereEachOfThemStands() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var ana = campus.mentee("Ana");
        assertThat(ana.types("").told()).contains("You have no mentor yet.");
        ana.presses("Ask for a mentor").fills(Map.of());
        assertThat(ana.types("").told()).contains("You have not said yet whom I may ask: Ben.");
        ana.presses("Ask Ben");
        assertThat(ana.types("").told()).contains("I have asked Ben for you");
        assertThat(ben.types("").told()).contains("Ana asks for a mentor, and I thought of you");

        ben.presses("Accept");

        assertThat(ana.types("").told()).contains("Your mentor is Ben.");
        assertThat(ben.types("").told()).contains("You are the mentor of Ana.");
    }

    /// She came after whoever was there before, and so is asked after them.
    private Visitor carla(Visitor noor) {
        campus.pass(Duration.ofMinutes(1));
        return campus.mentor("Carla", noor);
    }

    private Visitor matched() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
        return ana;
    }
}
