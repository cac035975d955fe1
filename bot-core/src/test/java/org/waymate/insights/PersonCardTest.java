package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ben, who takes one, mentors Ana.
@CoreTest
class PersonCardTest {

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

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
    void theCardSaysHowItGoes() {
        noor.typesAsCoordinator("person ben");

        assertThat(noor.told().replace('\u202f', ' ')).isEqualTo("""
                Ben, mentor, takes part since Monday, October 5.
                Topics: Studying and courses
                Matched with: One person; takes 1
                Last sign of life: Monday, October 5, 10:00 AM
                My messages: arrive
                Ana, since Monday, October 5""");
        noor.presses("See more");
        assertThat(noor.told()).startsWith("Ana, mentee, takes part since Monday, October 5.")
                .contains("Ben, since Monday, October 5");
    }

    @Test
    void whoLooksForAMentorIsAPressFromTheQueue() {
        campus.mentee("Mia").types("request studying");
        campus.pass(Duration.ofDays(9));

        noor.typesAsCoordinator("person mia");

        assertThat(noor.told()).contains("Matched with: Nobody", "Looks for a mentor: for 9 days");
        noor.presses("See who would fit");
        assertThat(noor.told()).contains("Mia");
    }

    @Test
    void whomMessagesDoNotReachLeadsToTheirCard() {
        platform.close("UAna");
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Soon!"))
                .presses("Send now");
        campus.deliver();

        noor.typesAsCoordinator("summary").presses("See who").presses("See more");

        assertThat(noor.told()).startsWith("Ana, mentee")
                .contains("My messages: have not arrived since Monday");
    }

    @Test
    void aBreakAndAFarewellStandFirst() {
        ana.types("pause 2026-11-03");
        assertThat(noor.typesAsCoordinator("person ana").told())
                .startsWith("Ana, mentee, on a break until Tuesday, November 3.");
        ana.types("leave").presses("Leave for good");
        assertThat(noor.typesAsCoordinator("person ana").told())
                .startsWith("Ana, mentee, has left the program.");
    }

    @Test
    void ofOthersAndOfTheForgottenNothingIsShown() {
        var code = noor.typesAsCoordinator("person ben").code("See more");
        var zoe = campus.elsewhere("Zoe");

        assertThat(zoe.pressesCode(code).told()).startsWith("Nobody like that takes part");
        assertThat(ben.pressesCode(code).told()).startsWith("Only coordinators can do this.");
        ana.types("privacy").presses("Forget me").presses("Forget me for good");
        assertThat(noor.pressesCode(code).told()).startsWith("Nobody like that takes part");
    }

    @Test
    void severalOfOneNameAreToPickFrom() {
        campus.mentee("Benedict");

        noor.typesAsCoordinator("person ben").picks("Benedict, mentee");

        assertThat(noor.told()).startsWith("Benedict, mentee");
    }
}
