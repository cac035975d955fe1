package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Joining ends with a direct message at once; whom it does not reach is shown how to let it.
@CoreTest
class FirstWordsTest {

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    private Visitor ana;

    @BeforeEach
    void aProgram() {
        campus.noor();
        ana = campus.visitor("Ana");
    }

    @Test
    void theMessageIsThereWhenTheReplyIs() {
        joins("mentee");

        assertThat(ana.directly()).singleElement().asString()
                .startsWith("Hello Ana, this is where I will write to you.");
        assertThat(ana.told()).doesNotContain("do not reach you");
    }

    @Test
    void whomItDoesNotReachIsShownHowToOpenDirectMessages() {
        platform.close("UAna");

        joins("mentee");

        assertThat(ana.told()).startsWith("Welcome to First Year Together!").contains(
                "my direct messages do not reach you", "To open them on Slack: find this app under Apps");
        assertThat(ana.choices()).extracting(Choice::label).startsWith("Ask for a mentor", "Try again");
    }

    @Test
    void tryingAgainSaysWhatCameOfIt() {
        platform.close("UAna");
        joins("mentee");

        ana.presses("Try again");
        assertThat(ana.told()).startsWith("My direct messages still do not reach you.");

        platform.open("UAna");
        ana.presses("Try again");
        assertThat(ana.told()).startsWith("It has arrived: look at your direct messages");
        assertThat(ana.choices()).extracting(Choice::label).startsWith("Ask for a mentor");
        assertThat(ana.directly()).singleElement().asString().startsWith("Hello Ana,");
    }

    @Test
    void aSecondTryAfterItArrivedSendsNothing() {
        platform.close("UAna");
        joins("mentor");
        var again = ana.code("Try again");
        platform.open("UAna");

        ana.pressesCode(again).pressesCode(again);
        campus.pass(Duration.ofMinutes(1));

        assertThat(ana.told()).startsWith("It has arrived");
        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void whereTheAnswerIsLostNobodyClaimsAnythingAndItIsSentOnce() {
        platform.loseAnswers(1);

        joins("mentee");
        campus.pass(Duration.ofMinutes(5));

        assertThat(ana.told()).startsWith("Welcome").doesNotContain("do not reach you");
        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void whoTakesNoPartHasNothingToTry() {
        platform.close("UAna");
        joins("mentee");
        var again = ana.code("Try again");

        var zoe = campus.visitor("Zoe").pressesCode(again);

        assertThat(zoe.directly()).isEmpty();
        assertThat(zoe.told()).doesNotContain("It has arrived");
    }

    private void joins(String role) {
        ana.types("join").fills(Map.of("role", role, "topics", "studying", "agree", "yes"));
    }
}
