package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Answers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;

@CoreTest
class JoiningTest {

    @Autowired private Campus campus;

    @Autowired private Desk desk;

    @Test
    void aMenteeIsInAtOnceAndHearsItDirectly() {
        campus.noor();
        var ana = campus.visitor("Ana");

        ana.types("join").fills(Map.of("role", "mentee", "topics", "studying;money", "agree", "yes"));
        campus.deliver();

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
        assertThat(ana.directly()).singleElement().asString()
                .startsWith("Hello Ana, this is where I will write to you.");
    }

    @Test
    void theNameAndTheZoneStandThereAlready() {
        campus.noor();

        var form = campus.visitor("Ana").types("join").form();

        assertThat(form.fields()).filteredOn(field -> !field.filled().isEmpty())
                .extracting(field -> field.name() + "=" + field.filled().getFirst())
                .containsExactly("name=Ana", "zone=Europe/Berlin", "language=english");
    }

    @Test
    void whoDoesNotAgreeIsNotTakenIn() {
        campus.noor();
        var ana = campus.visitor("Ana");

        ana.types("join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "no"));

        assertThat(ana.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> {
                    assertThat(correct.problems()).containsOnlyKeys("agree");
                    assertThat(desk.inWords(ana.visit("why"), correct.problems().get("agree")))
                            .contains("it is gone within seven days");
                });
    }

    @Test
    void theFormPromisesWhatIsKept() {
        campus.noor();
        var form = campus.visitor("Ana").types("join").form();

        assertThat(form.readers()).hasValueSatisfying(readers -> assertThat(readers)
                .contains(
                        "Coordinators read this. Mentors I ask for you see your name, your words and the topics")
                .contains("people who look for a mentor see your name and topics")
                .contains("Nobody sees where you live"));
        assertThat(form.fields()).filteredOn(field -> field.name().equals("agree")).singleElement()
                .satisfies(field -> assertThat(field.hint())
                        .hasValueSatisfying(hint -> assertThat(hint)
                                .contains("You can leave at any time")));
    }

    @Test
    void aLongFormIsAskedInParts() {
        campus.noor();
        var ana = campus.visitor("Ana");

        ana.types("join").fillsOnly(4, Map.of("role", "mentee", "topics", "studying", "zone", "lisbon"));
        assertThat(ana.told()).isEqualTo("Saved so far. 5 more questions: press Continue.");
        ana.presses("Continue");
        assertThat(ana.form().fields()).extracting("name").containsExactly("agree", "places", "about",
                "pronouns", "language");
        ana.fills(Map.of("agree", "yes"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void aMentorWaitsForACoordinatorWhoseMessageThenSaysWhoDecided() {
        var noor = campus.noor();
        var ben = campus.visitor("Ben");
        ben.types("join")
                .fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes", "places", "3"));
        campus.deliver();
        assertThat(noor.directly()).singleElement().asString()
                .startsWith("One person would like to mentor and waits for you.")
                .contains("Ben: Studying and courses; room for 3");

        noor.presses("Approve");
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Nobody waits to become a mentor any more: thank you.")
                .contains("Ben is a mentor now: approved by Noor.");
        assertThat(ben.directly()).last().asString()
                .startsWith("You are a mentor in First Year Together now.");
    }

    @Test
    void aMentorMayFillTheFormToItsLastLetterInAnyScript() {
        var noor = campus.noor();

        campus.visitor("Ben").types("join")
                .fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes",
                        "about", "\u0645".repeat(500)));
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString().contains("Ben: Studying and courses");
    }

    @Test
    void aSecondPressIsToldWhatWasDecided() {
        var noor = campus.noor();
        var ben = campus.visitor("Ben");
        ben.types("join").fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes"));
        campus.deliver();
        var decline = noor.code("Not now");

        noor.presses("Approve").pressesCode(decline);
        campus.deliver();

        assertThat(noor.told()).startsWith("Ben is a mentor now");
        assertThat(ben.directly()).hasSize(2);
    }

    @Test
    void atNightTheCoordinatorIsLeftInPeace() {
        var noor = campus.noor();
        campus.pass(Duration.ofHours(13));
        var ben = campus.visitor("Ben", "America/New_York", Locale.ENGLISH, false);

        ben.types("join").fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes"));
        campus.deliver();
        assertThat(ben.directly()).hasSize(1);
        assertThat(noor.directly()).isEmpty();

        campus.pass(Duration.ofHours(10));
        assertThat(noor.directly()).hasSize(1);
    }

    @Test
    void theSameInteractionIsAnsweredOnce() {
        campus.noor();
        var ana = campus.visitor("Ana").types("status");

        assertThat(ana.again(new Asked.Typed("status", false))).isEmpty();
    }

    @Test
    void ofSeveralFormsSentAtOnceOneCounts() throws Exception {
        campus.noor();
        var answers = Answers.NONE.with("role", "mentee").with("topics", "studying").with("name", "Ana")
                .with("zone", "Lisbon").with("agree", "yes").with("places", "").with("about", "")
                .with("pronouns", "").with("language", "");
        var together = new CyclicBarrier(3);
        var replies = new ArrayList<Future<Optional<Reply>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : List.of("first", "second", "third")) {
                replies.add(threads.submit(() -> {
                    together.await();
                    return desk.answer(campus.visitor("Ana").visit(press),
                            new Asked.Submitted("join", answers));
                }));
            }
        }

        var told = new ArrayList<String>();
        for (var reply : replies) {
            told.add(((Reply.Tell) reply.get().orElseThrow()).message().plain());
        }
        assertThat(told).filteredOn(text -> text.startsWith("Welcome")).hasSize(1);
        assertThat(told).filteredOn(text -> text.startsWith("You are in")).hasSize(2);
    }

    @Test
    void aMentorMayFillTheWholeFieldFromRightToLeft() {
        var noor = campus.noor();

        campus.visitor("Ben").types("join").fills(Map.of("role", "mentor", "topics", "studying", "agree",
                "yes", "about", "\u0633".repeat(500)));
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString().contains("\u0633".repeat(79) + "…");
    }

    @Test
    void whatNoScreenShowsIsNoName() {
        campus.noor();
        var ben = campus.visitor("Ben");

        ben.types("join").fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes", "name",
                "\u200b\u202e", "about", "\u202e"));

        assertThat(ben.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("name", "about"));
    }

    @Test
    void whoseZoneNobodyKnowsFindsTheProgramsThere() {
        campus.noor();

        var form = campus.visitor("Ana").as(Told.in("T1", false)).types("join").form();

        assertThat(form.fields()).filteredOn(field -> field.name().equals("zone")).singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("Europe/Berlin"));
    }

    @Test
    void spanishSpeakersReadSpanish() {
        campus.noor();
        var ana = campus.visitor("Ana", "Europe/Madrid", Locale.of("es"), false);

        ana.types("join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "sí"));
        campus.deliver();

        assertThat(ana.told()).startsWith("¡Te damos la bienvenida a First Year Together!");
        assertThat(ana.directly()).singleElement().asString()
                .startsWith("Hola, Ana: aquí te voy a escribir.");
    }
}
