package org.waymate.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Monday, 5 October 2026: Ben mentors Ana; check-ins are every second Wednesday at 17:00, next on the 14th.
@CoreTest
class BreaksTest {

    @Autowired private Campus campus;

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
    void whoPausesReadsUntilWhenAndTheOtherReadsNoReason() {
        ana.types("pause \"3 November\"");
        campus.deliver();

        assertThat(ana.told()).startsWith("You are on a break until Tuesday, November 3")
                .contains("Your mentor reads that you are taking a break, but not why.");
        assertThat(ben.directly()).last().asString()
                .isEqualTo("Ana takes a break until Tuesday, November 3. Nothing is wrong and there is "
                        + "nothing to do.");
    }

    @Test
    void onABreakNobodyIsAskedHowItGoesAndThenBothAreAgain() {
        ana.types("pause \"20 October\"");
        campus.deliver();
        var anaRead = ana.directly().size();
        var benRead = ben.directlyBesidesPulse().size();

        campus.until(Instant.parse("2026-10-19T21:59:59Z"));
        assertThat(ana.directly()).hasSize(anaRead);
        assertThat(ben.directlyBesidesPulse()).hasSize(benRead);

        campus.until(Instant.parse("2026-10-20T06:00:00Z"));
        assertThat(ana.directly()).hasSize(anaRead + 1).last().asString()
                .startsWith("Welcome back to First Year Together, Ana: your break is over");
        assertThat(ben.directly()).hasSize(benRead + 1).last().asString()
                .startsWith("Ana is back from the break.");

        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(ana.directly()).last().asString().startsWith("Check-in: have you met?");
        assertThat(ben.directly()).last().asString().startsWith("Check-in: have you met?");
    }

    @Test
    void whoIsOnABreakIsNotReminded() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("pause \"30 October\"");
        campus.deliver();
        var benRead = ben.directlyBesidesPulse().size();

        campus.until(Instant.parse("2026-10-27T12:00:00Z"));

        assertThat(ana.directly()).noneMatch(said -> said.contains("A reminder"));
        assertThat(ben.directlyBesidesPulse()).hasSize(benRead);
    }

    @Test
    void onePressEndsABreakAndASecondSaysThatThereIsNone() {
        ana.types("pause \"3 November\"");
        campus.deliver();
        var back = ana.code("I am back");

        ana.pressesCode(back);
        campus.deliver();
        assertThat(ana.told()).startsWith("Welcome back to First Year Together, Ana");
        assertThat(ben.directly()).last().asString().startsWith("Ana is back from the break.");

        ana.pressesCode(back);
        assertThat(ana.told()).startsWith("You are not on a break, so nothing has changed");
    }

    @Test
    void anotherDayIsSaidWhereTheFirstStood() {
        ana.types("pause \"3 November\"");
        campus.deliver();
        ana.types("pause \"10 November\"");
        campus.deliver();

        assertThat(ben.directly()).filteredOn(said -> said.contains("takes a break"))
                .allMatch(said -> said.contains("Tuesday, November 10"));
    }

    @Test
    void aMentorOnABreakIsAskedForNobody() {
        ben.types("pause \"3 November\"");

        var mia = campus.mentee("Mia").asksForAMentor("studying");

        assertThat(mia.told()).startsWith("You are on the waiting list");
    }

    @Test
    void whatAMentorWasAskedGoesToTheNext() {
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
        campus.mentor("Emi", noor);
        ben.types("pause \"3 November\"");
        campus.deliver();

        var emi = campus.visitor("Emi").types("status");
        assertThat(emi.told()).contains("Mia asks for a mentor");
    }

    @Test
    void aMentorWhoIsBackIsAskedForWhoWaits() {
        ben.types("pause \"3 November\"");
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();

        ben.types("resume");
        campus.deliver();

        assertThat(mia.directly()).last().asString().contains("I have asked Ben");
        assertThat(ben.types("status").told()).contains("Mia asks for a mentor");
    }

    @Test
    void whoWaitsForAMentorTakesTheRequestBackWithABreak() {
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();

        mia.types("pause \"3 November\"");
        assertThat(mia.told()).contains("Your request for a mentor is taken back.");
        mia.types("resume");

        assertThat(mia.presses("Ask for a mentor").fills(Map.of("topic", "studying"))
                .letsThemBeAsked().told()).startsWith("I have asked Ben for you");
    }

    @Test
    void aDayThatIsPastOrAfterTheProgramIsAFieldToCorrect() {
        assertThat(wrong(ana.types("pause today"))).isEqualTo("paused.past");
        assertThat(wrong(ana.types("pause \"28 January 2027\""))).isEqualTo("paused.end");
    }

    @Test
    void aPersonInAnEarlyZoneIsBackWhenTheirOwnDayBegins() {
        var kiri = campus.joins(campus.visitor("Kiri", "Pacific/Auckland", Locale.ENGLISH, false),
                Map.of("role", "mentee"));
        kiri.types("pause \"20 October\"");

        campus.until(Instant.parse("2026-10-19T18:59:59Z"));
        assertThat(kiri.directly()).noneMatch(said -> said.startsWith("Welcome back"));
        campus.pass(Duration.ofHours(1));
        assertThat(kiri.directly()).last().asString().startsWith("Welcome back");
    }

    @Test
    void aCoordinatorWhoTakesPartIsToldWhatTheProgramNeeds() {
        campus.joins(noor, Map.of("role", "mentee")).types("pause \"3 November\"");

        campus.waitingMentor("Emi");

        assertThat(noor.directly()).last().asString().contains("Emi: Studying and courses");
    }

    private static String wrong(Visitor who) {
        return ((Reply.Correct) who.reply()).problems().get("until").key();
    }
}
