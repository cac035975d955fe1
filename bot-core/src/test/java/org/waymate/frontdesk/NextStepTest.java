package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Help, suggestions and the panel offer what somebody can do now, and nothing that would be in vain.
@CoreTest
class NextStepTest {

    private static final Instant AFTER_THE_LAST_DAY = Instant.parse("2027-01-28T07:00:00Z");

    @Autowired private Campus campus;
    @Autowired private AuditLines audit;
    @Autowired private Programs programs;

    private Visitor noor;

    @BeforeEach
    void aProgram() {
        noor = campus.noor();
    }

    @Test
    void helpFollowsWhereOneStands() {
        var ana = campus.mentee("Ana");
        assertThat(ana.types("help").told()).contains("/mentor request").doesNotContain("/mentor join");

        var ben = campus.mentor("Ben", noor);
        ana.asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");

        assertThat(ana.types("help").told()).doesNotContain("/mentor request", "/mentor join");
        assertThat(noor.types("help").told()).contains("/mentor-admin summary", "/mentor join")
                .doesNotContain("/mentor-admin setup");
    }

    @Test
    void whoIsInAlreadyIsToldSoBeforeAFormOpens() {
        assertThat(campus.mentee("Ana").types("join").told())
                .isEqualTo("You are in First Year Together already. There is nothing to do.");
    }

    @Test
    void whatStandsBehindTheOtherRootIsOfferedToWhoMaySayIt() {
        assertThat(noor.types("summary").told()).startsWith("I don't know \"summary\". Did you mean");
        assertThat(noor.presses("Summary").told()).contains("First Year Together");
        assertThat(noor.typesAsCoordinator("help").choices().findFirst().orElseThrow().label())
                .isEqualTo("Help");
    }

    @Test
    void nobodyIsOfferedWhatIsNotTheirs() {
        var ana = campus.mentee("Ana");

        assertThat(ana.types("summary").choices()).extracting("label").doesNotContain("Summary");
        assertThat(ana.types("joni").choices()).extracting("label").doesNotContain("Join the program");
        assertThat(ana.says("join").told()).startsWith("I am a bot");
    }

    @Test
    void whoHasJoinedFindsTheNextStepInTheReplyAndInTheLetter() {
        var ana = campus.visitor("Ana");
        ana.types("join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes"));
        assertThat(ana.code("Ask for a mentor")).isEqualTo("request");
        campus.deliver();

        assertThat(ana.codes("Ask for a mentor")).hasSize(2);
        assertThat(ana.told()).doesNotContain("I have just written");
    }

    @Test
    void afterTheLastDayNobodyIsOfferedToJoinOrToAsk() {
        var ana = campus.mentee("Ana");
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        var withdraw = mia.code("Withdraw my request");
        campus.until(AFTER_THE_LAST_DAY);

        var sam = campus.visitor("Sam").types("");
        assertThat(sam.told()).contains("First Year Together ended on");
        assertThat(sam.choices()).extracting("label").containsExactly("I need help", "Help");
        assertThat(ana.types("").told())
                .startsWith("Hello Ana, this is your place in First Year Together. There is nothing")
                .contains("First Year Together ended on");
        assertThat(ana.types("help").told()).doesNotContain("/mentor request");
        mia.pressesCode(withdraw);
        assertThat(mia.told()).isEqualTo("Your request is withdrawn. There is nothing to do.");
        assertThat(mia.reply()).isInstanceOfSatisfying(Reply.Replace.class,
                replaced -> assertThat(replaced.message().parts()).hasSize(1));
    }

    @Test
    void theFirstLineSaysWhatToDoOrThatThereIsNothing() {
        var ana = campus.mentee("Ana");

        assertThat(ana.types("status").told())
                .startsWith("This is where you stand. What you can do now has a button.");
        assertThat(campus.waitingMentor("Ben").types("status").told())
                .startsWith("This is where you stand. There is nothing to do right now.");
        assertThat(campus.visitor("Sam").asksForAMentor("studying").told())
                .isEqualTo("This is for people who look for a mentor. Press the button to join.");
        assertThat(campus.mentor("Ole", noor).asksForAMentor("studying").told()).startsWith(
                "This is for people who look for a mentor. There is nothing to do here");
    }

    @Test
    void theFirstSetupLeavesALineAndASecondOneStandsUnderItsOwnProgram() {
        var there = noor.as(Told.in("T2", true));
        there.typesAsCoordinator("setup").fills(Map.of("name", "Second Year", "first-day", "2026-09-01",
                "last-day", "2027-06-30", "help-card", "112"));

        assertThat(programs.findAll()).hasSize(2).allSatisfy(program -> assertThat(
                audit.findByProgramOrderByAt(program.id())).extracting(AuditLine::code)
                .containsOnlyOnce("admin.setup"));
    }

    @Test
    void whatWasNotDoneLeavesNoLine() {
        noor.typesAsCoordinator("announce").fills(Map.of("channel", "slack/T9/C9", "text", "Hello"));

        assertThat(audit.findByProgramOrderByAt(programs.findAll().getFirst().id()))
                .extracting(AuditLine::code)
                .containsExactlyInAnyOrder("admin.setup", "admin.open", "program.open");
    }
}
