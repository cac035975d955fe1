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

/// Monday, 5 October 2026: four mentors with one place each, of whom Emi shares no topic with Ana.
@CoreTest
class ChoosingTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor carla;
    private Visitor ana;

    @BeforeEach
    void fourMentors() {
        noor = campus.noor();
        ben = mentor("Ben", "studying;friends");
        carla = mentor("Carla", "studying");
        mentor("Emi", "money");
        mentor("Zoe", "housing");
        ana = campus.joins(campus.visitor("Ana"), Map.of("role", "mentee", "topics", "studying;friends"));
    }

    @Test
    void threeAreSuggestedBestFirstWithTheReasonsAndNobodyIsAskedYet() {
        ana.types("request studying");
        campus.deliver();

        assertThat(ana.told()).isEqualTo(
                """
                        I would ask these mentors for you, one after the other. Nobody has been asked yet: \
                        please choose how I go on.
                        1. Ben. You both said: Studying and courses, Finding friends.
                        2. Carla. You both said: Studying and courses.
                        3. Emi. It is about Studying and courses. You have named no topic in common, and that is fine.""");
        assertThat(ana.said().stream().flatMap(Visitor::choices).map(Choice::label)).containsExactly(
                "Ask in this order", "Change the order", "Let the coordinator choose");
        assertThat(ben.directly()).noneMatch(told -> told.startsWith("Ana asks"));
        assertThat(noor.typesAsCoordinator("queue").told()).startsWith("Nobody waits");
    }

    @Test
    void theyAreAskedInThatOrderAndADayIsPromised() {
        ana.types("request studying").presses("Ask in this order");
        campus.deliver();

        assertThat(ana.told()).isEqualTo("""
                I have asked Ben for you: you will hear by Wednesday, October 7, whatever happens. \
                There is nothing to do until then.
                You both said: Studying and courses, Finding friends.""");
        assertThat(ben.directly().getLast()).startsWith("Ana asks for a mentor").doesNotContain("Carla");
    }

    @Test
    void whoeverIsPutFirstIsAskedFirstAndThenTheNextInLine() {
        ana.types("request studying").presses("Change the order").presses("Emi first").presses("Carla first");
        assertThat(ana.told()).startsWith("Please choose who comes first").containsSubsequence("1. Carla",
                "2. Emi", "3. Ben");
        ana.presses("Ask in this order");
        campus.deliver();
        carla.presses("Not now");
        campus.deliver();

        assertThat(ana.directly()).last().asString()
                .startsWith("Carla has no room just now, I have asked Emi");
    }

    @Test
    void whoHasNoRoomAnyMoreIsPassedOver() {
        ana.types("request studying");
        campus.mentee("Mia").asksForAMentor("studying mentor:Ben");

        ana.presses("Ask in this order");

        assertThat(ana.told()).startsWith("I have asked Carla for you");
        assertThat(ben.directly()).noneMatch(told -> told.startsWith("Ana asks"));
    }

    @Test
    void whoLeavesItToTheCoordinatorIsAskedForByNobodyElse() {
        ana.types("request studying").presses("Let the coordinator choose");
        campus.deliver();

        assertThat(ana.told()).startsWith("A coordinator looks for a mentor for you, and you hear from me by "
                + "Thursday, October 8, whatever happens.");
        assertThat(noor.directly()).last().asString()
                .startsWith("Ana waits for you to choose a mentor: please see who could take this on.");
        campus.pass(Duration.ofDays(3).plusHours(9));
        assertThat(ana.directly()).last().asString().startsWith("A coordinator looks for a mentor for you")
                .contains("Tuesday, October 13");
        assertThat(ben.directly()).noneMatch(told -> told.startsWith("Ana asks"));
        assertThat(noor.typesAsCoordinator("queue").presses("Match with Carla").told())
                .startsWith("Carla now mentors Ana");
    }

    @Test
    void whoPressesNothingIsRemindedOnceOnTheNextMorning() {
        ana.types("request studying");
        campus.pass(Duration.ofDays(1));

        assertThat(ana.directly()).last().asString()
                .startsWith("A reminder, the only one: I would ask these");
        var heard = ana.directly();
        campus.pass(Duration.ofDays(1));
        assertThat(ana.directly()).isEqualTo(heard);

        ana.presses("Ask in this order");
        campus.deliver();
        assertThat(ana.directly()).last().asString().startsWith("I have asked Ben for you");
    }

    @Test
    void whoHasSaidItIsNotReminded() {
        ana.types("request studying").presses("Ask in this order");
        var heard = ana.directly().size();
        campus.pass(Duration.ofDays(1));

        assertThat(ana.directly()).hasSize(heard);
    }

    @Test
    void aSecondRequestShowsTheSameSuggestionsAndNothingIsAskedTwice() {
        var ask = ana.types("request studying").code("Ask in this order");
        assertThat(ana.types("request").told()).startsWith("I would ask these mentors for you");
        assertThat(ana.types("status").told())
                .contains("You have not said yet whom I may ask: Ben, Carla, and Emi.");

        ana.pressesCode(ask).pressesCode(ask);
        campus.deliver();

        assertThat(ana.told()).startsWith("I have asked Ben for you");
        assertThat(ben.directly()).filteredOn(told -> told.startsWith("Ana asks")).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsAskedForByNoOldButton() {
        var ask = ana.types("request studying").code("Ask in this order");
        ana.types("status").presses("Withdraw my request");

        assertThat(ana.pressesCode(ask).told()).startsWith("Your request is withdrawn.");
    }

    @Test
    void somebodyElsesRequestIsNotTheirsToSend() {
        var ask = ana.types("request studying").code("Ask in this order");

        assertThat(campus.mentee("Mia").pressesCode(ask).told()).startsWith("This is not yours to answer");
        assertThat(ana.types("status").told()).contains("You have not said yet");
    }

    private Visitor mentor(String name, String topics) {
        campus.pass(Duration.ofMinutes(1));
        return campus.mentor(campus.visitor(name), noor, Map.of("topics", topics, "places", "1"));
    }
}
