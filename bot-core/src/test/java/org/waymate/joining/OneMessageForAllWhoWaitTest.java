package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Coordinators have one message with all who would like to mentor; it changes as they come and are decided on.
@CoreTest
class OneMessageForAllWhoWaitTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor emi;

    @BeforeEach
    void twoRunTheProgram() {
        noor = campus.noor();
        emi = campus.visitor("Emi");
        campus.joins(emi, Map.of("role", "mentee"));
        noor.typesAsCoordinator("coordinator add slack/T1/UEmi");
        campus.deliver();
    }

    @Test
    void whoComesLaterStandsInTheSameMessage() {
        campus.waitingMentor("Ben");
        campus.pass(Duration.ofHours(1));
        campus.waitingMentor("Carla");

        assertThat(noor.directly()).containsExactly("""
                2 people would like to mentor and wait for you.
                Ben: Studying and courses; room for 2
                Carla: Studying and courses; room for 2""");
        assertThat(noor.choices()).extracting(Choice::label).containsSequence("Approve", "Ask a question",
                "Not now", "See more", "Approve", "Ask a question", "Not now", "See more",
                "Approve all 2 shown");
    }

    @Test
    void theSecondCoordinatorIsToldWhoHasDecided() {
        campus.waitingMentor("Ben");
        var late = emi.code("Not now");
        noor.presses("Approve");

        emi.pressesCode(late);
        campus.deliver();

        assertThat(emi.told()).startsWith("Ben is a mentor now: approved by Noor.");
        assertThat(emi.directly()).last().asString().contains("Ben is a mentor now: approved by Noor.");
        assertThat(noor.directly()).singleElement().isEqualTo(emi.directly().getLast());
    }

    @Test
    void whoOffersAfterAllAreSettledBringsANewMessage() {
        campus.waitingMentor("Ben");
        noor.presses("Approve");
        campus.deliver();
        campus.waitingMentor("Carla");

        assertThat(noor.directly()).containsExactly("""
                Nobody waits to become a mentor any more: thank you. There is nothing to do.
                Ben is a mentor now: approved by Noor. There is nothing more to do for them.""", """
                One person would like to mentor and waits for you.
                Carla: Studying and courses; room for 2""");
    }

    @Test
    void allThatAreShownAreApprovedAndNobodyElse() {
        campus.waitingMentor("Ben");
        campus.waitingMentor("Carla");
        var all = noor.code("Approve all 2 shown");
        var dora = campus.waitingMentor("Dora");

        noor.pressesCode(all);
        campus.deliver();

        assertThat(noor.told()).isEqualTo("""
                Ben and Carla are mentors now: you approved 2 people.
                One person would like to mentor and waits for you.
                Dora: Studying and courses; room for 2""");
        assertThat(dora.directly()).noneMatch(said -> said.startsWith("You are a mentor"));
        noor.pressesCode(all);
        assertThat(noor.told()).startsWith("These were decided before you pressed, so nothing has changed.");
    }

    @Test
    void manyStandOnPagesAndDecidingLeavesOneOnThePage() {
        for (var number = 1; number <= 8; number++) {
            campus.waitingMentor("Mentor" + number);
        }

        assertThat(noor.directly()).singleElement().asString().startsWith("8 people would like to mentor")
                .contains("Mentor5: ").doesNotContain("Mentor6: ");
        noor.presses("Show the next");
        assertThat(noor.told()).contains("Mentor6: ", "Mentor8: ").doesNotContain("Mentor5: ");
        noor.presses("Approve");
        assertThat(noor.told()).startsWith("Mentor6 is a mentor now").contains("Mentor8: ")
                .doesNotContain("Mentor5: ");
        campus.deliver();
        assertThat(noor.directly()).singleElement().asString().contains("Mentor8: ")
                .doesNotContain("Mentor5: ");
        noor.presses("Back to the first");
        assertThat(noor.told()).contains("Mentor1: ", "Mentor5: ").doesNotContain("Mentor8: ");
    }

    @Test
    void whoRunsAnotherProgramApprovesNobodyHere() {
        campus.waitingMentor("Ben");
        campus.waitingMentor("Carla");
        var zoe = campus.elsewhere("Zoe");

        zoe.pressesCode(noor.code("Approve all 2 shown"));
        campus.deliver();

        assertThat(zoe.told()).startsWith("These were decided before you pressed, so nothing has changed.");
        assertThat(noor.directly()).last().asString().startsWith("2 people would like to mentor");
    }

    @Test
    void whereNobodyWaitsThatIsSaidKindly() {
        assertThat(noor.typesAsCoordinator("waiting").told()).isEqualTo(
                "Nobody waits to become a mentor. There is nothing to do: as soon as somebody offers, I write to you.");
    }

    @Test
    void theFullestRowFits() {
        var long60 = "M".repeat(60);
        campus.joins(campus.visitor("Ben"),
                Map.of("role", "mentor", "name", long60, "pronouns", "p".repeat(40), "topics",
                        "career;friends;housing;money;studying;wellbeing", "places", "10", "about",
                        "\u0645".repeat(500)));
        noor.presses("Ask a question").fills(Map.of("question", "\u0645".repeat(500)));
        campus.deliver();

        assertThat(noor.told()).startsWith("I have asked " + long60).contains("there is no answer yet");
        var luz = campus.visitor("Noor", "Europe/Berlin", Locale.of("es"), true);
        assertThat(luz.typesAsCoordinator("waiting").told()).contains("todavía no hay respuesta");
    }
}
