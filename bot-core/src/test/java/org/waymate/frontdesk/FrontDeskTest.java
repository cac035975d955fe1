package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
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

    @Autowired private Codec codec;

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
                .startsWith("I am a bot and nobody reads what is written here.");
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
                .extracting(AuditLine::code).containsExactly("admin.setup", "admin.waiting");
    }

    @Test
    void wrongAnswersComeBackInAFormThatKeepsTheRest() {
        campus.noor();
        var ana = campus.visitor("Ana").types("join");
        var typed = answers(ana.form().code(),
                Map.of("role", "mentee", "topics", "studying", "name", "Ana", "zone", "Atlantis", "agree",
                        "yes",
                        "places", "", "about", ""));
        ana.asks(typed);
        assertThat(ana.reply()).isInstanceOf(Reply.Correct.class);

        var message = desk.correcting(ana.visit("again"), typed, (Reply.Correct) ana.reply());
        assertThat(message.plain()).contains("One answer needs another look.")
                .contains("Where do you live?: I don't know that place.");
        ana.pressesCode(resume(message));
        assertThat(ana.form().fields().getFirst().name()).isEqualTo("zone");
        assertThat(ana.form().fields().getFirst().filled()).containsExactly("Atlantis");

        ana.fills(Map.of("zone", "Lisbon"));
        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        campus.noor();
        var ana = campus.visitor("Ana");
        ana.types("join").fillsOnly(2, Map.of("role", "mentee", "topics", "studying"));
        var code = ana.code("Continue");

        assertThat(campus.visitor("Ben").pressesCode(code).told())
                .startsWith("This form was sent already, or it is from too long ago.");
    }

    @Test
    void aDraftIsForgottenAfterSevenDays() {
        campus.noor();
        var ana = campus.visitor("Ana");
        ana.types("join").fillsOnly(2, Map.of("role", "mentee", "topics", "studying"));
        var code = ana.code("Continue");

        campus.pass(Duration.ofDays(8));
        assertThat(ana.pressesCode(code).told())
                .startsWith("This form was sent already, or it is from too long ago.");
    }

    @Test
    void aFormThatWasSentCannotBeSentOnceMore() {
        campus.noor();
        var ana = campus.visitor("Ana");
        ana.types("join").fillsOnly(2, Map.of("role", "mentee", "topics", "studying"));
        var goOn = ana.code("Continue");
        ana.pressesCode(goOn).fillsOnly(1, Map.of("name", "Ana"));
        ana.presses("Continue").fills(Map.of("agree", "yes"));
        assertThat(ana.told()).startsWith("Welcome to First Year Together!");

        assertThat(ana.pressesCode(goOn).told()).startsWith("This form was sent already");
    }

    @Test
    void aFormThatWasCorrectedCannotBeSentOnceMoreFromAnyOfItsButtons() {
        campus.noor();
        var ana = campus.visitor("Ana");
        ana.types("join").fillsOnly(2, Map.of("role", "mentee", "topics", "studying"));
        var goOn = ana.code("Continue");
        var wrong = answers(goOn, Map.of("name", "Ana", "zone", "Atlantis", "agree", "yes", "places", "",
                "about", ""));
        ana.asks(wrong);
        var correct = resume(desk.correcting(ana.visit("again"), wrong, (Reply.Correct) ana.reply()));
        ana.pressesCode(goOn);
        assertThat(ana.form().fields().getFirst().filled()).containsExactly("Atlantis");

        ana.pressesCode(correct).fills(Map.of("zone", "Lisbon"));
        assertThat(ana.told()).startsWith("Welcome to First Year Together!");

        for (var button : new String[]{goOn, correct}) {
            assertThat(ana.pressesCode(button).told()).startsWith("This form was sent already");
        }
    }

    @Test
    void whatWasWrittenIsKeptWhenItCouldNotBeTaken() {
        campus.noor();
        var ana = campus.visitor("Ana");
        var typed = answers(ana.types("join").form().code(), Map.of("role", "mentee", "topics", "studying",
                "name", "Ana", "zone", "Lisbon", "agree", "yes", "places", "", "about", "Law"));
        var message = desk.correcting(ana.visit("failed"), typed, new Reply.Correct(Map.of()));

        assertThat(message.plain()).startsWith("Something went wrong on our side and nothing was changed.");
        ana.pressesCode(resume(message));
        assertThat(ana.form().fields()).filteredOn(field -> field.name().equals("about")).singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("Law"));
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
                        "help-card", "112"));
        var ana = campus.visitor("Ana");
        ana.types("join")
                .fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes", "name",
                        "n".repeat(60)));

        assertThat(ana.types("").told()).startsWith("Hello nnn");
    }

    @Test
    void aFormThatCameTooLateShowsWhatWasTyped() {
        campus.noor();
        var ana = campus.visitor("Ana");
        var message = desk.offerForm(ana.visit("late"),
                new Asked.Typed("join zone:Atlantis role:mentee", false));

        ana.pressesCode(resume(message));

        assertThat(ana.form().fields()).filteredOn(field -> field.name().equals("role")).singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("mentee"));
        assertThat(ana.form().fields().getFirst().name()).isEqualTo("zone");
        assertThat(ana.form().fields().getFirst().error()).isPresent();
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

    private static Asked.Submitted answers(String code, Map<String, String> typed) {
        var answers = Answers.NONE;
        for (var one : typed.entrySet()) {
            answers = answers.with(one.getKey(), one.getValue());
        }
        return new Asked.Submitted(code, answers);
    }

    /// The same person in another workspace that Slack has joined to theirs.
    private static Visit elsewhere(Visitor who, boolean administers) {
        var visit = who.visit("elsewhere" + INTERACTIONS.incrementAndGet());
        return new Visit(visit.interaction(), visit.account(), visit.name(),
                Optional.of(new SpaceRef(Platform.SLACK, "T2")), visit.channel(), visit.scene(),
                visit.locale(), visit.zone(), administers);
    }

    private String resume(Message message) {
        var choices = (Part.Choices) message.parts().getLast();
        return codec.write(choices.choices().getFirst().does());
    }
}
