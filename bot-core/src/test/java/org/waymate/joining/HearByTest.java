package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Whoever offers to mentor reads by which day they hear, and hears by then.
@CoreTest
class HearByTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void benOffers() {
        noor = campus.noor();
        ben = campus.waitingMentor("Ben");
    }

    @Test
    void theDayIsSaidInWords() {
        assertThat(ben.told()).isEqualTo(
                "Thank you for offering your time to First Year Together! A coordinator looks at it next."
                        + " You will hear by Monday, October 12, either way; there is nothing to do until then.");
        assertThat(ben.directly()).singleElement().asString()
                .endsWith("I tell you here: by Monday, October 12 at the latest.");
    }

    @Test
    void whereNobodyHasDecidedByThenTheyReadSoAndANewDay() {
        campus.pass(Duration.ofDays(8));

        assertThat(ben.directly()).last().isEqualTo(
                "Nobody in First Year Together has decided about your offer to mentor yet; it is not forgotten."
                        + " You will hear by Monday, October 19, and there is nothing to do until then.");
        assertThat(ben.types("").told()).contains("You will hear by Monday, October 19");
    }

    @Test
    void whoWasDecidedOnReadsNothingOfIt() {
        noor.presses("Not now");
        campus.deliver();
        var said = ben.directly();

        campus.pass(Duration.ofDays(20));

        assertThat(ben.directlyBesidesPulse()).isEqualTo(said);
    }
}
