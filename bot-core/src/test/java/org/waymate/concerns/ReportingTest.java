package org.waymate.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.people.ChatAccounts;
import org.waymate.program.Coordinators;
import org.waymate.program.Seat;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; Noor runs the program.
@CoreTest
class ReportingTest {

    private static final String HOSTILE = "<!channel> @everyone *bold* [here](https://evil.example) =1+1";

    @Autowired private Campus campus;
    @Autowired private Coordinators coordinators;
    @Autowired private ChatAccounts accounts;
    @Autowired private JdbcClient database;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void theFormSaysWhoReadsItAndWhomToCall() {
        ana.types("report");

        assertThat(ana.form().readers().orElseThrow()).startsWith("Only coordinators read this")
                .contains("By night: call 112.", "/mentor help-me");
    }

    @Test
    void everyFreeQuestionOfParticipantsSaysWhomToCallAndSettingUpDoesNot() {
        assertThat(ana.types("profile").form().readers().orElseThrow()).contains("By night: call 112.");
        assertThat(campus.visitor("Sam").types("join").form().readers().orElseThrow())
                .contains("By night: call 112.");
        assertThat(noor.typesAsCoordinator("announce").form().readers().orElseThrow())
                .doesNotContain("112");
    }

    @Test
    void itReachesCoordinatorsWithTheWordsAsTheyAreAndIsKeptSealed() {
        reports(ana, HOSTILE);

        assertThat(ana.told()).startsWith("The coordinators have your report;");
        assertThat(noor.directly().getLast()).startsWith("Ana reports a problem").contains(HOSTILE);
        assertThat(ben.directly()).noneMatch(said -> said.contains("reports"));
        assertThat(database.sql("select words from concern").query(String.class).single())
                .doesNotContain("everyone");
        assertThat(noor.typesAsCoordinator("concerns").told()).contains(HOSTILE);
    }

    @Test
    void newWordsAreNeverHeldBackAndTheSameOnesAreSaidOnce() {
        reports(ana, "One");
        reports(ana, "Two");
        reports(ana, "Two");

        assertThat(ana.told()).startsWith("This is with the coordinators already");
        assertThat(noor.directly()).filteredOn(said -> said.startsWith("Ana reports a problem")).hasSize(2);
    }

    @Test
    void aLongReportFitsTheListToo() {
        reports(ana, "x".repeat(1000));

        assertThat(noor.typesAsCoordinator("concerns").told()).contains("x".repeat(300) + "…")
                .doesNotContain("x".repeat(301));
    }

    @Test
    void aMentorMaySayWhomTheyWorryAboutOrNot() {
        ben.types("worried").presses("Ask a coordinator to write to me");
        assertThat(ben.told()).startsWith("The coordinators know that you are worried;");
        campus.deliver();
        ben.types("worried").presses("Say whom I'm worried about")
                .fills(Map.of("whom", "Ana is so quiet"));
        campus.deliver();

        assertThat(noor.directly()).filteredOn(said -> said.startsWith("Ben is worried about someone"))
                .hasSize(2).last().asString().contains("Ana is so quiet");
        assertThat(ana.directly()).noneMatch(said -> said.contains("worried"));
    }

    @Test
    void aMentorWhoRunsTheProgramTooHearsNothingOfTheirMentee() {
        seats(ben);
        reports(ana, "It is about Ben");

        assertThat(noor.directly().getLast()).contains("It is about Ben");
        assertThat(ben.directly()).noneMatch(said -> said.contains("It is about Ben"));
        var take = noor.code("I'll take it");
        assertThat(ben.typesAsCoordinator("concerns").told()).startsWith("Nobody needs");
        assertThat(ben.pressesCode(take).told()).startsWith("This is not for you to take");
    }

    @Test
    void ofTwoCoordinatorsTheFirstPressCounts() {
        var ida = campus.mentee("Ida");
        seats(ida);
        reports(ana, "Something");

        noor.presses("I'll take it");
        ida.presses("I'll take it");
        campus.deliver();

        assertThat(ida.told()).startsWith("Noor has this, so there is nothing to do for you");
        assertThat(ida.directly().getLast()).startsWith("Noor has this");
        assertThat(ana.directly()).filteredOn(said -> said.contains("will write to you."))
                .anyMatch(said -> said.startsWith("Noor"));
    }

    @Test
    void whoRunsTheProgramNoMoreIsLeftNeitherTheWordsNorTheButton() {
        var ida = campus.mentee("Ida");
        seats(ida);
        reports(ana, "Something");
        assertThat(ida.directly().getLast()).contains("Something");
        leavesTheSeat(ida);

        noor.presses("I'll take it");
        campus.deliver();

        assertThat(ida.directly().getLast())
                .isEqualTo("This is with other coordinators now, so there is nothing to do for you.");
    }

    @Test
    void whoHasNobodyElseToTellReadsSo() {
        noor.types("help-me").presses("Ask a coordinator to write to me");

        assertThat(noor.told()).startsWith("I have told nobody").contains("By night: call 112.");
    }

    private void reports(Visitor who, String words) {
        who.types("report").fills(Map.of("words", words));
        campus.deliver();
    }

    private void leavesTheSeat(Visitor who) {
        var person = accounts.of(who.account()).orElseThrow().person();
        coordinators.delete(coordinators.findByPerson(person).getFirst());
    }

    private void seats(Visitor who) {
        var noorsSeat = accounts.of(noor.account()).orElseThrow().person();
        var program = coordinators.findByPerson(noorsSeat).getFirst().program();
        coordinators.save(new Seat(program, accounts.of(who.account()).orElseThrow().person()));
    }
}
