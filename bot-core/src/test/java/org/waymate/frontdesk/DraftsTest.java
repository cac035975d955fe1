package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

/// What was begun is not lost, and what was sent is not sent again.
@CoreTest
class DraftsTest {

    @Autowired private Campus campus;
    @Autowired private Desk desk;
    @Autowired private Codec codec;

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
                "name", "Ana", "zone", "Lisbon", "agree", "yes", "places", "", "about", "Law",
                "pronouns", "", "language", ""));
        var message = desk.correcting(ana.visit("failed"), typed, new Reply.Correct(Map.of()));

        assertThat(message.plain()).startsWith("Something went wrong on our side and nothing was changed.");
        ana.pressesCode(resume(message));
        assertThat(ana.form().fields()).filteredOn(field -> field.name().equals("about")).singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("Law"));
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

    private static Asked.Submitted answers(String code, Map<String, String> typed) {
        var answers = Answers.NONE;
        for (var one : typed.entrySet()) {
            answers = answers.with(one.getKey(), one.getValue());
        }
        return new Asked.Submitted(code, answers);
    }

    private String resume(Message message) {
        var choices = (Part.Choices) message.parts().getLast();
        return codec.write(choices.choices().getFirst().does());
    }
}
