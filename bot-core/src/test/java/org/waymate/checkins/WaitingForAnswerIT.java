package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Who has not met may say why, and who waits for an answer may do something about it. Ben is the mentor of Ana and
/// Mia; all live in Berlin. They are asked on Wednesday, 14 October, and tips come on Mondays.
@CoreTest
class WaitingForAnswerIT {

    private static final Instant WEDNESDAY = Instant.parse("2026-10-14T15:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-10-19T15:00:00Z");

    @Autowired private Campus campus;

    private Trio trio;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benIsTheMentorOfAnaAndMia() {
        trio = Trio.on(campus);
        ben = trio.ben();
        ana = trio.ana();
        campus.until(WEDNESDAY);
    }

    @Test
    void whoHasNotMetMaySayWhy() {
        for (var answer : List.of("Not yet", "It didn't work out")) {
            ana.presses(answer);
            assertThat(ana.told()).startsWith("Thank you").endsWith(
                    "Ben: you said “%s”. If you like, say why; nobody has to.".formatted(answer));
            assertThat(choices(ana)).containsExactly("No time", "Waiting for an answer", "Rather not say",
                    "Change", "I need help");

            ana.presses("No time");
            assertThat(ana.told()).endsWith("Ben: you said “%s” (No time).".formatted(answer));
            ana.presses("Change");
        }
    }

    @Test
    void aSecondReasonChangesNothing() {
        ana.presses("Not yet");
        var noTime = ana.code("No time");

        ana.presses("Rather not say").pressesCode(noTime);

        assertThat(ana.told()).endsWith("(Rather not say).");
    }

    @Test
    void whoWaitsIsOfferedATipForTheOtherOrAQuietWord() {
        ana.presses("Not yet").presses("Waiting for an answer");

        assertThat(ana.told()).endsWith("""
                Ben: you said “Not yet” (Waiting for an answer). \
                I can give Ben a small tip on Monday, October 19: how about meeting you this week? \
                Such tips come by themselves too. \
                I can quietly let the coordinators know. \
                The person you meet with is not told who pressed, nor that anybody did.""");
        assertThat(choices(ana)).containsExactly("Give a small tip", "Tell a coordinator", "Change",
                "I need help");
    }

    @Test
    void theTipSaysNeitherWhoAskedNorThatAnybodyDidAndComesOnce() {
        asksForATip(ana);
        assertThat(ana.told()).contains("Ben gets a small tip on Monday, October 19");
        assertThat(choices(ana)).doesNotContain("Give a small tip");
        var before = ben.directlyBesidesPulse().size();

        campus.until(MONDAY.minusSeconds(1));
        assertThat(tips(ben)).isEmpty();
        campus.until(MONDAY);

        assertThat(tips(ben)).containsExactly(
                "A small tip, as I give them now and then: how about meeting one of these this week: Ana and Mia? There is nothing to answer.");
        assertThat(tips(ana)).isEmpty();
        campus.until(Instant.parse("2026-10-27T15:00:00Z"));
        assertThat(tips(ben)).hasSize(1);
        assertThat(ben.directlyBesidesPulse()).hasSize(before + 2);
    }

    @Test
    void theSameTipComesByItselfToWhoHasNotMetYet() {
        ben.presses("Yes, we met").presses("4").presses("Not yet");
        ana.presses("Not yet").presses("Rather not say");

        campus.until(MONDAY);

        assertThat(tips(ana)).containsExactly(
                "A small tip, as I give them now and then: how about meeting Ben this week? There is nothing to answer.");
        assertThat(tips(ben)).containsExactly(
                "A small tip, as I give them now and then: how about meeting Mia this week? There is nothing to answer.");
    }

    @Test
    void twoWhoAskAreOneTip() {
        asksForATip(ana);
        asksForATip(trio.mia());

        campus.until(MONDAY);

        assertThat(tips(ben)).hasSize(1);
    }

    @Test
    void thereIsOneTipAtMostInACheckIn() {
        asksForATip(ana);
        var again = ana.code("Change");
        ana.pressesCode(again).presses("Not yet").presses("Waiting for an answer");

        assertThat(ana.told()).doesNotContain("small tip");
        assertThat(choices(ana)).containsExactly("Tell a coordinator", "Change", "I need help");
    }

    @Test
    void whoHasMetMeanwhileOrTakesABreakCausesNoTip() {
        asksForATip(ana);
        ana.presses("Change").presses("Yes, we met").presses("5 (very)");
        asksForATip(trio.mia());
        trio.mia().types("pause 2026-11-20");

        campus.until(Instant.parse("2026-10-27T15:00:00Z"));

        assertThat(tips(ben)).isEmpty();
    }

    @Test
    void aTipThatWouldComeAfterTheNextCheckInIsNotOffered() {
        campus.until(Instant.parse("2026-10-26T16:00:00Z"));

        ana.presses("Not yet").presses("Waiting for an answer");

        assertThat(choices(ana)).containsExactly("Tell a coordinator", "Change", "I need help");
    }

    private static void asksForATip(Visitor who) {
        who.presses("Not yet").presses("Waiting for an answer").presses("Give a small tip");
    }

    private static List<String> choices(Visitor who) {
        return who.said().stream().flatMap(Visitor::choices).map(Choice::label).toList();
    }

    private static List<String> tips(Visitor who) {
        return who.directly().stream().filter(told -> told.startsWith("A small tip")).toList();
    }
}
