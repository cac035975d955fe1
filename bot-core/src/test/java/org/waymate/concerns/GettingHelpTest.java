package org.waymate.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; Noor runs the program.
@CoreTest
class GettingHelpTest {

    private static final String ASK = "Ask a coordinator to write to me";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

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
    void whomToCallIsShownAtOnceAndNobodyElseIsTold() {
        var read = noor.directly().size();

        ana.types("help-me");

        assertThat(ana.told()).startsWith("This is whom to call in First Year Together; only you see it.")
                .contains("By day: room 12. By night: call 112.", "nobody reads me at night",
                        "no emergency service");
        assertThat(labels(ana)).startsWith(ASK, "Just show me this", "Report a problem");
        ana.presses("Just show me this");
        campus.deliver();
        assertThat(ana.told()).contains("By night: call 112.", "nobody was told");
        assertThat(noor.directly()).hasSize(read);
    }

    @Test
    void itStandsOnEverybodysPanelInTheirWords() {
        assertThat(labels(ana.types("home"))).contains("I need help");
        assertThat(labels(ben.types("home"))).contains("I'm worried about someone");
        assertThat(labels(noor.types("home"))).contains("I need help");
        assertThat(labels(campus.visitor("Sam").types("home"))).contains("I need help");
        ana.presses("I need help");
        assertThat(ana.told()).contains("By night: call 112.");
    }

    @Test
    void itStandsUnderEveryCheckInOfEither() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        assertThat(ana.directly().getLast()).startsWith("Check-in: have you met?");
        assertThat(ana.presses("I need help").told()).contains("By night: call 112.");
        assertThat(ben.presses("I'm worried about someone").told()).contains("if you are worried");
    }

    @Test
    void coordinatorsHearAtNightToo() {
        campus.until(Instant.parse("2026-10-10T23:30:00Z"));

        asks(ana);

        assertThat(ana.told()).startsWith("The coordinators know that you would like one of them")
                .contains("By night: call 112.");
        assertThat(noor.directly().getLast()).startsWith("Ana asks for help (");
        assertThat(ben.directly()).noneMatch(said -> said.contains("asks for help"));
        takes(noor);
        assertThat(noor.told()).startsWith("You have this: please write to Ana soon.");
        assertThat(ana.directly().getLast())
                .startsWith("Noor has read what you wrote to the coordinators and will write to you.");
    }

    @Test
    void aSecondPressSaysSinceWhenItIsWithTheCoordinators() {
        asks(ana);
        var read = noor.directly().size();

        asks(ana);

        assertThat(ana.told()).startsWith("This is with the coordinators already, since ");
        assertThat(noor.directly()).hasSize(read);
    }

    @Test
    void whoAsksAnewAfterSomebodyTookItIsHeardAnew() {
        asks(ana);
        takes(noor);

        asks(ana);

        assertThat(noor.directly()).filteredOn(said -> said.startsWith("Ana asks for help")).hasSize(1);
    }

    @Test
    void aStrangerIsHeardToo() {
        var sam = campus.visitor("Sam");

        asks(sam);

        assertThat(noor.directly().getLast()).startsWith("Sam asks for help");
        takes(noor);
        assertThat(sam.directly().getLast()).startsWith("Noor has read");
    }

    @Test
    void whoIsNowhereReadsWhatTheBotCanNotDo() {
        var sam = campus.visitor("Sam").as(Told::nothing);

        assertThat(sam.types("help-me").told()).contains("local emergency number",
                "no emergency service");
    }

    @Test
    void aBreakClosedMessagesAndTheEndOfTheProgramHoldNothingBack() {
        ana.types("pause 2026-12-01");
        platform.close("UNoor");
        asks(ana);
        assertThat(ana.told()).contains("By night: call 112.");
        assertThat(noor.typesAsCoordinator("concerns").told()).contains("Ana asks for help");
        noor.presses("I'll take it");
        campus.deliver();
        assertThat(ana.directly().getLast()).startsWith("Noor has read");

        campus.until(Instant.parse("2027-02-28T12:00:00Z"));
        assertThat(ana.types("help-me").told()).contains("By night: call 112.");
    }

    @Test
    void whoReadsSpanishIsAnsweredInSpanish() {
        var eva = campus.visitor("Eva", "Europe/Madrid", Locale.forLanguageTag("es"), false);

        eva.types("help-me").presses("Que alguien de coordinación me escriba");
        campus.deliver();
        takes(noor);

        assertThat(eva.told()).startsWith("La coordinación ya sabe que quieres que alguien te escriba");
        assertThat(eva.directly().getLast()).startsWith("Noor ha leído tu mensaje");
    }

    private void asks(Visitor who) {
        who.types("help-me").presses(ASK);
        campus.deliver();
    }

    private void takes(Visitor coordinator) {
        coordinator.presses("I'll take it");
        campus.deliver();
    }

    private static List<String> labels(Visitor who) {
        return who.choices().map(choice -> choice.label()).toList();
    }
}
