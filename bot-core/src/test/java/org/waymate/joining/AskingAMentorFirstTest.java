package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Before they decide, a coordinator asks whoever offered to mentor, and reads the answer.
@CoreTest
class AskingAMentorFirstTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void noorAsksBen() {
        noor = campus.noor();
        ben = campus.waitingMentor("Ben");
        noor.presses("Ask a question").fills(Map.of("question", "How much time do you have?"));
        campus.deliver();
    }

    @Test
    void theMentorIsAskedAndTheListSaysSo() {
        assertThat(noor.told()).isEqualTo(
                """
                        I have asked Ben. Their answer comes to you.
                        One person would like to mentor and waits for you.
                        Ben: Studying and courses; room for 2. Noor asked: “How much time do you have?”, and there is no answer yet""");
        assertThat(ben.directly()).last().isEqualTo(
                "Noor, who runs First Year Together, would like to know something about your offer to mentor."
                        + " Please press Answer: “How much time do you have?”");
    }

    @Test
    void theAnswerComesToWhoAskedWithTheButtonsThatDecide() {
        answers("An hour a week.");

        assertThat(ben.told()).isEqualTo(
                "Thank you, Noor reads your answer. There is nothing more to do: “An hour a week.”");
        assertThat(noor.directly()).last().isEqualTo(
                "Ben has answered you: please decide. “An hour a week.” You had asked: “How much time do you have?”");
        noor = campus.visitor("Noor");
        assertThat(noor.choices()).extracting(Choice::label).containsSequence("Approve", "Ask a question",
                "Not now");
        noor.presses("Approve");
        campus.deliver();
        assertThat(noor.directly()).last()
                .isEqualTo("Ben is a mentor now: approved by Noor. There is nothing more to do.");
        assertThat(ben.directly()).last().asString().startsWith("You are a mentor in First Year Together");
    }

    @Test
    void theListShowsTheAnswer() {
        answers("An hour a week.");

        assertThat(noor.directly().getFirst())
                .endsWith("room for 2. The answer to what Noor asked: “An hour a week.”");
    }

    @Test
    void aSecondAnswerDoesNotCount() {
        var answer = ben.code("Answer");
        answers("An hour a week.");

        ben.pressesCode(answer);

        assertThat(ben.told()).startsWith("You have answered Noor, so there is nothing more to do.")
                .endsWith("You answered: “An hour a week.”");
    }

    @Test
    void whatIsDecidedNeedsNoAnswer() {
        var answer = ben.code("Answer");
        noor.presses("Approve");
        campus.deliver();

        assertThat(ben.pressesCode(answer).told()).isEqualTo(
                "Noor asked you something about your offer to mentor. It is decided without it, so there is nothing to do.");
        assertThat(ben.directly()).contains(ben.told());
    }

    @Test
    void whoIsDecidedOnIsAskedNothing() {
        var ask = noor.codes("Ask a question").getFirst();
        noor.presses("Approve");

        assertThat(noor.pressesCode(ask).told()).startsWith("Ben is a mentor now: approved by Noor.");
    }

    @Test
    void nobodyElseAnswersOrAsks() {
        var answer = ben.code("Answer");
        var ana = campus.mentee("Ana");
        var zoe = campus.elsewhere("Zoe");

        assertThat(ana.pressesCode(answer).told()).startsWith("This question is not for you");
        assertThat(zoe.pressesCode(noor.codes("Ask a question").getFirst()).told())
                .startsWith("Nobody waits for you under this button");
    }

    private void answers(String words) {
        ben.presses("Answer").fills(Map.of("answer", words));
        campus.deliver();
    }
}
