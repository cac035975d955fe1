package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.waymate.testing.Visitor;
import org.waymate.chat.place.SpaceRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.Visit;
import org.waymate.chat.Opening;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

@CoreTest
class FrontDeskTest {

    private static final AtomicInteger INTERACTIONS = new AtomicInteger();

    @Autowired private Campus campus;

    @Autowired private Desk desk;

    @Autowired private AuditLines audit;

    @Autowired private Programs programs;

    @Test
    void theBareCommandShowsAStrangerWhatTheyCanDo() {
        campus.noor();
        var ana = campus.visitor("Ana").types("");

        assertThat(ana.told()).startsWith("Hello Ana! Here is what you can do.");
        assertThat(ana.choices()).extracting("label").contains("Find me a mentor", "I'd like to mentor",
                "Help");
    }

    @Test
    void whereThereIsNoProgramThePanelSaysHowOneBegins() {
        assertThat(campus.visitor("Ana").types("").told())
                .contains("There is no mentoring program here yet.");
    }

    @Test
    void whoRunsTheProgramAndTakesPartSeesBothOnThePanel() {
        var noor = campus.noor();
        campus.waitingMentor("Ben");
        campus.joins(noor, Map.of("role", "mentee"));

        assertThat(noor.types("").choices()).extracting("label").contains("See who waits",
                "Ask for a mentor");
    }

    @Test
    void aPanelButtonOpensTheFormWithoutWhatItSettled() {
        campus.noor();
        var form = campus.visitor("Ana").types("").presses("Find me a mentor").form();

        assertThat(form.fields()).extracting("name").doesNotContain("role").contains("topics", "agree");
    }

    @Test
    void whatIsMistypedIsAnsweredWithTheNearestCommand() {
        campus.noor();
        var ana = campus.visitor("Ana").types("joni");

        assertThat(ana.told()).isEqualTo("I don't know \"joni\". Did you mean one of these?");
        assertThat(ana.choices().findFirst().orElseThrow().label()).isEqualTo("Join the program");
    }

    @Test
    void plainWordsNeverActButOfferTheButtonThatWould() {
        campus.noor();
        var ana = campus.visitor("Ana").says("join");
        assertThat(ana.told()).startsWith("That reads like something I can do.");

        ana.presses("Join the program");
        assertThat(ana.form().title()).isEqualTo("Join the program");
    }

    @Test
    void otherPlainWordsAreToldThatNobodyReadsThem() {
        assertThat(campus.visitor("Ana").says("I feel so alone").told())
                .isEqualTo("I am a bot, and nobody reads what is written here. "
                        + "Type \"/mentor home\" or press a button to see what I can do.");
    }

    @Test
    void whereThereIsAProgramTheyAreAnsweredWithWhomToCall() {
        campus.noor();
        var ana = campus.mentee("Ana").says("I feel so alone");

        assertThat(ana.told()).isEqualTo("I am a bot, and nobody reads what is written here. "
                + "If something weighs on you, or you worry about somebody, the first button shows whom to call. "
                + "Type \"/mentor home\" or press a button to see what I can do.");
        assertThat(ana.choices()).extracting("label").startsWith("I need help", "My panel", "Help");
        assertThat(ana.presses("I need help").told()).contains("112");
    }

    @Test
    void helpListsOnlyWhatOneMayDo() {
        var noor = campus.noor();

        assertThat(campus.visitor("Ana").types("help").told()).contains("/mentor join")
                .doesNotContain("/mentor-admin");
        assertThat(noor.types("help").told()).contains("/mentor-admin waiting");
    }

    @Test
    void aCoordinatorsCommandIsRefusedKindlyAndSaysWhoHelps() {
        campus.noor();

        assertThat(campus.visitor("Ana").typesAsCoordinator("waiting").told())
                .isEqualTo("Only coordinators can do this. Noor can help you.");
    }

    @Test
    void aFormIsRefusedBeforeItOpens() {
        campus.noor();

        assertThat(campus.visitor("Ana").typesAsCoordinator("setup").told())
                .startsWith("Only coordinators can do this.");
    }

    @Test
    void whatACoordinatorDoesLeavesALine() {
        var noor = campus.noor().typesAsCoordinator("waiting");

        assertThat(noor.told()).startsWith("Nobody waits");
        assertThat(audit.findByProgramOrderByAt(programs.findAll().getFirst().id()))
                .extracting(AuditLine::code)
                .containsExactlyInAnyOrder("admin.setup", "admin.open", "program.open", "admin.waiting");
    }

    @Test
    void aButtonThatNoVersionKnowsIsAnswered() {
        assertThat(campus.visitor("Ana").pressesCode("never.written|x").told())
                .startsWith("This button is from too long ago");
    }

    @Test
    void aPressThatNobodyCouldHaveWrittenIsAnswered() {
        assertThat(campus.visitor("Ana").pressesCode("join|%zz").told())
                .startsWith("This button is from too long ago");
    }

    @Test
    void theLongestNamesFitIntoTheGreeting() {
        campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true).typesAsCoordinator("setup")
                .fills(Map.of("name", "p".repeat(80), "first-day", "2026-09-01", "last-day", "2027-06-30",
                        "help-card", "112"))
                .presses("Open for joining").presses("Open now");
        var ana = campus.visitor("Ana");
        ana.types("join")
                .fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes", "name",
                        "n".repeat(60)));

        assertThat(ana.types("").told()).startsWith("Hello nnn");
    }

    @Test
    void whoRunsAProgramElsewhereCannotBeginOneInASpaceOfOthers() {
        var noor = campus.noor();

        assertThat(desk.form(elsewhere(noor, false), new Asked.Typed("setup", true)))
                .isInstanceOf(Opening.Instead.class);
        assertThat(desk.form(elsewhere(noor, true), new Asked.Typed("setup", true)))
                .isInstanceOf(Opening.Shown.class);
    }

    @Test
    void whoTakesPartElsewhereMayBeginAProgramInTheirOwnSpace() {
        campus.noor();

        assertThat(desk.form(elsewhere(campus.mentee("Ana"), true), new Asked.Typed("setup", true)))
                .isInstanceOf(Opening.Shown.class);
    }

    @Test
    void whoRunsTwoProgramsSpeaksForTheOneThatLivesThere() {
        var noor = campus.noor();
        desk.answer(elsewhere(noor, true), new Asked.Submitted("admin.setup", Answers.NONE
                .with("name", "Second Year").with("first-day", "2026-09-01").with("last-day", "2027-06-30")
                .with("help-card", "112").with("zone", "Berlin")));

        var there = desk.answer(elsewhere(noor, true), new Asked.Typed("summary", true)).orElseThrow();
        var here = noor.typesAsCoordinator("summary");

        assertThat(((Reply.Tell) there).message().plain()).contains("Second Year")
                .doesNotContain("First Year Together");
        assertThat(here.told()).contains("First Year Together").doesNotContain("Second Year");
    }

    @Test
    void peoplesWordsStayWords() {
        campus.noor();
        var ana = campus
                .visitor("*@everyone* [x](https://evil.example)", "Europe/Berlin", Locale.ENGLISH, false)
                .types("");

        assertThat(ana.told()).startsWith("Hello *@everyone* [x](https://evil.example)!");
    }

    /// The same person in another workspace that Slack has joined to theirs.
    private static Visit elsewhere(Visitor who, boolean administers) {
        var visit = who.visit("elsewhere" + INTERACTIONS.incrementAndGet());
        return new Visit(visit.interaction(), visit.account(), visit.name(),
                Optional.of(new SpaceRef(Platform.SLACK, "T2")), visit.channel(), visit.scene(),
                visit.locale(), visit.zone(), administers);
    }
}
