package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Exported;
import org.waymate.testing.Visitor;

@CoreTest
class GreetingTest {

    private static final String FIRST = "Hello Ana, I am Ben, and I look forward to getting to know you."
            + " When would you have half an hour this week or next?";

    @Autowired private Campus campus;

    @Autowired private JdbcClient database;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benSaidYesToAna() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
    }

    @Test
    void showsWhatAHelloWouldSay() {
        assertThat(ben.told())
                .isEqualTo("You said yes: you are the mentor of Ana. I introduce you to each other; if"
                        + " you like, choose a hello for Ana to read inside the introduction.\nFirst hello: “"
                        + FIRST
                        + "”\nSecond hello: “Hello Ana, Ben here. I read what you asked about (Studying and courses): what"
                        + " would help you most just now? No question is too small.”");
        assertThat(Visitor.choices(ben.said().orElseThrow()).map(choice -> choice.label())).containsExactly(
                "Say the first hello", "Say the second hello", "Write my own", "Introduce us without");
    }

    @Test
    void travelsInsideTheIntroduction() {
        ben.presses("Say the first hello");
        campus.deliver();

        assertThat(ben.told())
                .isEqualTo("You said yes: you are the mentor of Ana. Ana reads your hello inside the"
                        + " introduction: “" + FIRST + "”\nThere is nothing more to do here.");
        assertThat(introduction(ana)).startsWith("Meet Ben, your mentor.")
                .contains("Ben says hello: “" + FIRST);
        assertThat(introduction(ben)).startsWith("Meet Ana").contains("Your hello: “" + FIRST);
        assertThat(ana.directly()).filteredOn(told -> told.contains("says hello")).hasSize(1);
    }

    @Test
    void findsTheIntroductionThatStandsThereAlready() {
        campus.deliver();
        assertThat(introduction(ana)).doesNotContain("says hello");

        ben.presses("Say the second hello");
        campus.deliver();

        assertThat(introduction(ana)).contains("Ben says hello: “Hello Ana, Ben here.");
        assertThat(ana.directly()).last().asString().startsWith("Ben says hello: “Hello Ana, Ben here.");
    }

    @Test
    void mayBeInTheirOwnWords() {
        ben.presses("Write my own")
                .fills(Map.of("words", "Hi Ana!\n@everyone [click](https://evil.example)"));
        campus.deliver();

        assertThat(introduction(ana))
                .contains("Ben says hello: “Hi Ana!\n@everyone [click](https://evil.example)”");
    }

    @Test
    void isAtMostAThousandCharactersLong() {
        campus.deliver();
        ben.presses("Write my own").fills(Map.of("words", "x".repeat(2000)));
        assertThat(((Reply.Correct) ben.reply()).problems()).containsOnlyKeys("words");

        ben.presses("Write my own").fills(Map.of("words", "x".repeat(1000)));
        campus.deliver();
        assertThat(introduction(ana)).contains("x".repeat(1000));
    }

    @Test
    void nobodyWaitsForIt() {
        ben.presses("Introduce us without");
        campus.deliver();

        assertThat(ben.told())
                .isEqualTo("You said yes: you are the mentor of Ana. I introduce you to each other;"
                        + " there is nothing more to do here.");
        assertThat(introduction(ana)).startsWith("Meet Ben").doesNotContain("hello");
    }

    @Test
    void isSaidOnce() {
        var second = ben.code("Say the second hello");
        var own = ben.code("Write my own");
        ben.presses("Say the first hello");

        assertThat(ben.pressesCode(second).told()).contains(FIRST);
        assertThat(ben.pressesCode(own).told()).contains(FIRST);
        campus.deliver();
        assertThat(introduction(ana)).contains(FIRST).doesNotContain("Ben here");
    }

    @Test
    void nobodyElseSaysIt() {
        var first = ben.code("Say the first hello");
        var eve = campus.mentor("Eve", noor);

        assertThat(eve.pressesCode(first).told()).startsWith("This is not yours to answer");
        assertThat(ana.pressesCode(first).told()).startsWith("This is for mentors.");
        campus.deliver();
        assertThat(introduction(ana)).doesNotContain("says hello");
    }

    @Test
    void whereTheMatchHasEndedThereIsNobodyToGreet() {
        var first = ben.code("Say the first hello");
        var own = ben.code("Write my own");
        ana.types("leave").presses("Leave for good");

        var ended = "You said yes to Ana, and you two are not matched any more. There is nothing to do.";
        assertThat(ben.pressesCode(first).told()).isEqualTo(ended);
        assertThat(ben.pressesCode(own).told()).isEqualTo(ended);
    }

    @Test
    void isReadAsTheMentorReadIt() {
        var luz = campus.mentor(campus.visitor("Luz", "Europe/Madrid", Locale.of("es"), false), noor,
                Map.of());
        var mia = campus.mentee("Mia").asksForAMentor("studying mentor:Luz");
        campus.deliver();
        luz.presses("Aceptar").presses("Decir el primer saludo");
        campus.pass(Duration.ofHours(1));

        assertThat(introduction(mia))
                .contains("Luz says hello: “Hola, Mia: soy Luz y tengo ganas de conocerte.");
    }

    @Test
    void isTheirsToTakeAlongAndForgottenWithThem() {
        ben.presses("Write my own").fills(Map.of("words", "I live next door."));
        assertThat(Exported.by(ben)).contains("I live next door.");
        assertThat(Exported.by(ana)).doesNotContain("next door");

        ben.types("privacy").presses("Forget me").presses("Forget me for good");

        assertThat(database.sql("select count(*) from mentoring_match where hello is not null")
                .query(Integer.class).single()).isZero();
    }

    /// There is exactly one.
    private static String introduction(Visitor somebody) {
        var all = somebody.directly().stream().filter(message -> message.startsWith("Meet ")).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
