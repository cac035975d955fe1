package org.waymate.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; Noor runs the program.
@CoreTest
class TendingTest {

    private static final String ASK = "Ask a coordinator to write to me";

    @Autowired private Campus campus;

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
    void coordinatorsSeeItFirstOnTheirPanelAndInAList() {
        asks(ana);

        assertThat(noor.types("home").told()).contains("One person asked for help or reported a problem");
        noor.presses("See who");
        assertThat(noor.told()).startsWith("One person needs a coordinator.")
                .contains("Ana asks for help (");
        noor.presses("I'll take it");
        assertThat(noor.told()).contains("Ana asked for help on ", "Noor has it");
        noor.presses("Settled");
        assertThat(noor.told()).startsWith("Noor has settled this").contains("Nobody needs a coordinator");
        campus.deliver();
        assertThat(noor.directly()).anyMatch(said -> said.startsWith("Noor has settled this"));
    }

    @Test
    void whoNobodyTookForADayIsRecalledOnce() {
        asks(ana);

        campus.pass(Duration.ofHours(25));
        assertThat(noor.directly().getLast()).startsWith("Nobody has taken this for a day.");
        campus.pass(Duration.ofDays(3));

        assertThat(noor.directly()).filteredOn(said -> said.startsWith("Nobody has taken this")).hasSize(1);
        takes(noor);
        assertThat(noor.directly()).noneMatch(said -> said.startsWith("Nobody has taken this"));
    }

    @Test
    void nobodyIsRemindedOfWhatSomebodyTook() {
        asks(ana);
        takes(noor);
        var read = noor.directly().size();

        campus.pass(Duration.ofHours(30));

        assertThat(noor.directly()).hasSize(read);
    }

    @Test
    void theWrongPersonAndTheOtherProgramChangeNothing() {
        asks(ana);
        var take = noor.code("I'll take it");
        var zoe = campus.elsewhere("Zoe");

        assertThat(ben.pressesCode(take).told()).startsWith("Only coordinators can do this.");
        assertThat(zoe.pressesCode(take).told()).startsWith("This is not for you to take");
        assertThat(zoe.typesAsCoordinator("concerns").told()).startsWith("Nobody needs a coordinator");
        var ask = ana.types("help-me").code(ASK);
        assertThat(ben.pressesCode(ask).told()).startsWith("This button belongs to somebody else");
        assertThat(noor.typesAsCoordinator("concerns").told()).startsWith("One person needs");
    }

    private void asks(Visitor who) {
        who.types("help-me").presses(ASK);
        campus.deliver();
    }

    private void takes(Visitor coordinator) {
        coordinator.presses("I'll take it");
        campus.deliver();
    }
}
