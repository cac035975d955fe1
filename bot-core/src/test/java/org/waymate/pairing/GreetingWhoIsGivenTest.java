package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Noor has made Ben the mentor of Ana, who had asked nobody.
@CoreTest
class GreetingWhoIsGivenTest {

    private static final String FIRST = "Hello Ana, I am Ben, and I look forward to getting to know you."
            + " When would you have half an hour this week or next?";
    private static final String SECOND = "Hello Ana, Ben here. I am glad to be your mentor: what would help you most"
            + " just now? No question is too small.";

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void noorGaveBenAna() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.mentee("Ana");
        noor.typesAsCoordinator("pair Ana Ben");
        campus.deliver();
    }

    @Test
    void theMentorsIntroductionOffersAHello() {
        assertThat(introduction(ben)).startsWith("Meet Ana, your mentee").endsWith(
                "If you like, choose a hello here, and Ana reads it from me:\nFirst hello: “" + FIRST
                        + "”\nSecond hello: “" + SECOND + "”");
        assertThat(ben.choices().map(choice -> choice.label()))
                .contains("Say the first hello", "Say the second hello", "Write my own");
        assertThat(introduction(ana)).doesNotContain("hello");
    }

    @Test
    void theHelloIsTheFirstWordThatTheMenteeReads() {
        ben.presses("Say the second hello");
        campus.deliver();

        assertThat(ben.told()).startsWith("Meet Ana").contains("Your hello: “" + SECOND)
                .doesNotContain("choose a hello");
        assertThat(introduction(ben)).isEqualTo(ben.told());
        assertThat(introduction(ana)).contains("Ben says hello: “" + SECOND);
        assertThat(ana.directly()).last().asString().startsWith("Ben says hello: “" + SECOND);
    }

    @Test
    void itMayBeInTheirOwnWords() {
        ben.presses("Write my own").fills(Map.of("words", "Hi Ana, I live next door."));
        campus.deliver();

        assertThat(ana.directly()).last().asString()
                .isEqualTo("Ben says hello: “Hi Ana, I live next door.”");
    }

    @Test
    void itIsSaidOnce() {
        var own = ben.code("Write my own");
        var second = ben.code("Say the second hello");
        ben.presses("Say the first hello");
        campus.deliver();

        assertThat(ben.pressesCode(own).told()).contains("Your hello: “" + FIRST);
        assertThat(ben.pressesCode(second).told()).contains("Your hello: “" + FIRST);
        campus.deliver();
        assertThat(ana.directly()).filteredOn(told -> told.startsWith("Ben says hello")).hasSize(1);
        assertThat(introduction(ana)).doesNotContain(SECOND);
    }

    @Test
    void whoeverIsMatchedFromTheQueueIsGreetedAsWell() {
        var mia = campus.mentee("Mia");
        mia.types("request studying").presses("Let the coordinator choose");
        noor.typesAsCoordinator("queue").presses("Match with Ben");
        campus.deliver();

        ben.presses("Say the first hello");
        campus.deliver();

        assertThat(mia.directly()).last().asString().startsWith("Ben says hello: “Hello Mia, I am Ben");
    }

    @Test
    void nobodyElseSaysIt() {
        var first = ben.code("Say the first hello");

        assertThat(campus.mentor("Eve", noor).pressesCode(first).told())
                .startsWith("This is not yours to answer");
        assertThat(ana.pressesCode(first).told()).startsWith("This is for mentors.");
        campus.deliver();
        assertThat(introduction(ana)).doesNotContain("says hello");
    }

    @Test
    void whereTheMatchHasEndedThereIsNobodyToGreet() {
        var codes = List.of(ben.code("Say the first hello"), ben.code("Write my own"));
        ana.types("leave").presses("Leave for good");

        assertThat(codes).allSatisfy(code -> assertThat(ben.pressesCode(code).told())
                .isEqualTo(
                        "Ana and you are not matched any more, so I pass on no hello. There is nothing to do."));
    }

    @Test
    void isReadAsTheMentorReadIt() {
        var luz = campus.mentor(campus.visitor("Luz", "Europe/Madrid", Locale.of("es"), false), noor,
                Map.of());
        var mia = campus.mentee("Mia");
        noor.typesAsCoordinator("pair Mia Luz");
        campus.pass(Duration.ofHours(1));

        luz.presses("Decir el segundo saludo");
        campus.deliver();

        assertThat(mia.directly()).last().asString()
                .startsWith("Luz says hello: “Hola, Mia: soy Luz. Tengo ganas de acompañarte:");
    }

    /// There is exactly one.
    private static String introduction(Visitor somebody) {
        var all = somebody.directly().stream().filter(message -> message.startsWith("Meet ")).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
