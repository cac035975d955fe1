package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What is answered on the panel stands in the place of its row; the other rows stay.
@CoreTest
class PanelPressTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void twoAskBen() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        campus.mentee("Ana").asksForAMentor("studying");
        campus.pass(Duration.ofMinutes(1));
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
    }

    @Test
    void acceptingOneRequestLeavesTheOther() {
        ben.types("");
        ben.pressesCode(ben.codes("Accept").getFirst());

        assertThat(ben.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ben.told()).startsWith("You said yes: you are the mentor of Ana.")
                .contains("Mia asks for a mentor").doesNotContain("Ana asks for a mentor");

        ben.pressesCode(ben.codes("Not now").getFirst());
        assertThat(ben.told()).startsWith("You said not now, and Mia reads only that you have no room")
                .contains("You are the mentor of Ana.");
        assertThat(ben.choices()).extracting("label").contains("My panel");
    }

    @Test
    void inStatusItIsTheSame() {
        ben.types("status");
        ben.pressesCode(ben.codes("Accept").getFirst());

        assertThat(ben.told()).startsWith("You said yes").contains("Mia asks for a mentor");
    }

    @Test
    void inTheMessageOfOneRequestOnlyThatOneIsAnswered() {
        ben.presses("Accept");

        assertThat(ben.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ben.told()).startsWith("You said yes").doesNotContain("asks for a mentor");
    }

    @Test
    void aCheckInIsAnsweredWhereItStandsAndAskedOn() {
        ben.types("").pressesCode(ben.codes("Accept").getFirst());
        campus.pass(Duration.ofMinutes(1));
        ben.pressesCode(ben.codes("Accept").getFirst());
        campus.pass(Duration.ofDays(10));

        ben.types("").pressesCode(ben.codes("Yes, we met").getFirst());

        assertThat(ben.told()).contains("Ana: you said “Yes, we met”. How useful was it",
                "Mia: have you met?");
        assertThat(ben.told().split("Mia: have you met?", -1)).hasSize(2);
        ben.pressesCode(ben.codes("5 (very)").getFirst()).pressesCode(ben.codes("Not yet").getFirst());
        assertThat(ben.told()).startsWith("Thank you, I have your answers.")
                .contains("You are the mentor of");
    }

    @Test
    void aFormThatThePanelOpenedIsAnsweredThereToo() {
        ben.types("").pressesCode(ben.codes("Accept").getFirst());
        campus.pass(Duration.ofDays(10));

        ben.types("").pressesCode(ben.codes("We have set a day").getFirst());
        ben.fills(Map.of("day", "tomorrow"));

        assertThat(ben.told()).contains("Ana: you said “We have set a day”")
                .contains("You are the mentor of");
    }

    @Test
    void aLongAnnouncementIsPreviewedAboveTheRest() {
        noor.types("").presses("Announce something")
                .fills(Map.of("channel", "slack/T1/C1", "text", "x".repeat(2000)));

        assertThat(noor.told()).startsWith("This is how it will look").contains("how the program goes");
        noor.presses("Send now");
        assertThat(noor.told()).startsWith("Your announcement is on its way")
                .contains("how the program goes");
    }

    @Test
    void whoMayNotAnswerChangesNothing() {
        var code = ben.types("").codes("Accept").getFirst();
        var carla = campus.mentor("Carla", noor);

        assertThat(carla.pressesCode(code).told()).startsWith("This is not yours to answer");
        assertThat(ben.types("").told()).contains("Ana asks for a mentor", "Mia asks for a mentor");
    }
}
