package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Whoever offered to mentor reads where the offer stands; declined, they may look for a mentor instead.
@CoreTest
class DeclinedMentorTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void benOffersToMentor() {
        noor = campus.noor();
        ben = campus.waitingMentor("Ben");
    }

    @Test
    void whoWaitsReadsThatACoordinatorLooks() {
        var waits = "A coordinator looks at your offer to mentor. You will hear by Monday, October 12; there is nothing to do until then.";

        assertThat(ben.types("join").told()).isEqualTo(waits);
        assertThat(ben.types("").told()).contains(waits);
    }

    @Test
    void whoIsDeclinedIsShownTheWayToAMentorOfTheirOwn() {
        declined();

        assertThat(ben.directly()).last().asString().contains("If you would like a mentor yourself, press");
        assertThat(ben.types("").told()).contains("First Year Together has no place for another mentor");
        assertThat(ben.choices()).extracting("label").contains("Find me a mentor");
        assertThat(ben.types("join").told()).startsWith("Thank you for offering.");
        assertThat(ben.presses("Find me a mentor").form().fields()).extracting("name").doesNotContain("role");
    }

    @Test
    void whoWasDeclinedIsAMenteeOnceTheyAgree() {
        declined();

        ben.types("join").presses("Find me a mentor").fills(Map.of("topics", "money", "agree", "yes"));
        campus.deliver();

        assertThat(ben.told()).startsWith("Welcome to First Year Together!");
        assertThat(ben.directly()).last().asString().contains("When you are ready for a mentor");
        assertThat(ben.asksForAMentor("money").told()).startsWith("You are on the waiting list");
        assertThat(ben.types("join").told()).startsWith("You are in First Year Together already.");
    }

    @Test
    void theirOldButtonsAndMessagesNoLongerSpeakOfAMentor() {
        var approve = noor.code("Approve").replace("waiting.", "mentor.");
        declined();
        ben.types("join").presses("Find me a mentor").fills(Map.of("topics", "money", "agree", "yes"));
        campus.deliver();

        noor.pressesCode(approve);

        assertThat(noor.told()).isEqualTo("Ben looks for a mentor now. There is nothing to decide.");
        assertThat(ben.asksForAMentor("money").told()).startsWith("You are on the waiting list");
    }

    @Test
    void whoWasDeclinedCannotOfferAgain() {
        declined();

        ben.pressesCode("join|mentor");

        assertThat(ben.told()).startsWith("Thank you for offering.");
    }

    private void declined() {
        noor.presses("Not now");
        campus.deliver();
    }
}
