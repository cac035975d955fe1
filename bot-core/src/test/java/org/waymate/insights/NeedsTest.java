package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Whatever needs Noor stands in her summary with what settles it, and stays in its line when it is settled.
@CoreTest
class NeedsTest {

    @Autowired private Campus campus;

    private Visitor noor;

    @BeforeEach
    void noorRunsIt() {
        noor = campus.noor();
    }

    @Test
    void whoWaitsIsMatchedInOneTapWithWhomItNames() {
        campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        leavesItToCoordinators("Mia");
        campus.pass(Duration.ofMinutes(1));
        leavesItToCoordinators("Eva");
        campus.pass(Duration.ofDays(9));

        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains(
                "Mia waits for a mentor (Studying and courses) for 9 days. Ben would fit best.");
        noor.presses("Match with Ben");

        assertThat(noor.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(noor.told()).startsWith("One thing needs you")
                .contains("Done: Ben mentors Mia, matched by Noor.",
                        "Eva waits for a mentor (Studying and courses) for 9 days. No mentor has room");
    }

    @Test
    void theOthersWhoWouldFitAreAPressAway() {
        campus.mentee("Mia").asksForAMentor("studying");
        campus.pass(Duration.ofDays(9));

        noor.typesAsCoordinator("summary").presses("See who has no mentor");

        assertThat(noor.told()).startsWith("One person waits for a mentor");
    }

    @Test
    void whoWouldLikeToMentorIsApprovedAndTheOthersStay() {
        campus.waitingMentor("Ben");
        campus.pass(Duration.ofMinutes(1));
        campus.waitingMentor("Max");
        noor.typesAsCoordinator("summary");
        assertThat(noor.told())
                .contains("Ben would like to mentor (Studying and courses) and waits since today.");

        noor.presses("Approve");

        assertThat(noor.told()).contains("Ben is a mentor now: approved by Noor.",
                "Max would like to mentor");
        noor.presses("Ask or not now");
        assertThat(noor.told()).startsWith("One person would like to mentor");
    }

    @Test
    void aSecondCoordinatorIsToldWhoHasDoneIt() {
        campus.waitingMentor("Ben");
        var ida = coordinator("Ida").typesAsCoordinator("summary");
        var approve = ida.code("Approve");
        noor.typesAsCoordinator("summary").presses("Approve");

        ida.pressesCode(approve);

        assertThat(ida.told()).startsWith("Nothing needs you").contains("approved by Noor");
    }

    @Test
    void whoAsksForHelpComesFirstAndIsTakenInItsLine() {
        campus.waitingMentor("Ben");
        campus.mentee("Mia").types("help-me").presses("Ask a coordinator to write to me");

        noor.typesAsCoordinator("summary");
        assertThat(noor.told().indexOf("Mia asks for help"))
                .isBetween(0, noor.told().indexOf("Ben would like"));
        noor.presses("I'll take it");

        assertThat(noor.told()).contains("You have this: please write to Mia soon.", "Ben would like");
    }

    @Test
    void onlySevenStandThereAndTheRestIsAPressAway() {
        IntStream.rangeClosed(1, 9).forEach(number -> campus.waitingMentor("Mentor" + number));

        noor.typesAsCoordinator("summary");
        assertThat(approving()).hasSize(7);
        assertThat(noor.told()).startsWith("9 things need you");
        noor.presses("And 2 more");

        assertThat(approving()).hasSize(9);
        noor.presses("Approve");
        assertThat(noor.told()).startsWith("8 things need you in First Year Together.")
                .contains("approved by Noor");
    }

    @Test
    void whoRunsAnotherProgramPressesInVain() {
        campus.waitingMentor("Ben");
        var approve = noor.typesAsCoordinator("summary").code("Approve");
        var zoe = campus.elsewhere("Zoe");

        assertThat(zoe.pressesCode(approve).told()).startsWith("Nobody waits for you under this button");
        assertThat(campus.mentee("Mia").pressesCode(approve).told())
                .startsWith("Only coordinators can do this.");
        assertThat(noor.typesAsCoordinator("summary").told()).contains("Ben would like to mentor");
    }

    /// In the last reply alone.
    private List<String> approving() {
        return noor.said().stream().flatMap(Visitor::choices).map(Choice::label).filter("Approve"::equals)
                .toList();
    }

    private Visitor coordinator(String name) {
        var visitor = campus.mentee(name);
        noor.typesAsCoordinator("coordinator add <slack/T1/U" + name + "|@" + name + ">");
        return visitor;
    }

    private void leavesItToCoordinators(String name) {
        campus.mentee(name).types("request studying").presses("Let the coordinator choose");
    }
}
