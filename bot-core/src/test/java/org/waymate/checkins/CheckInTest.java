package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What people can say in a check-in. Ben is the mentor of Ana and Mia; all live in Berlin.
@CoreTest
class CheckInTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-10-14T15:00:00Z");

    @Autowired private Campus campus;
    @Autowired private CheckInFigures figures;
    @Autowired private Programs programs;

    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benIsTheMentorOfAnaAndMia() {
        var trio = Trio.on(campus);
        ben = trio.ben();
        ana = trio.ana();
        campus.until(WEDNESDAY);
    }

    @Test
    void aMeetingTakesTwoTapsAndANoteIfOneLikes() {
        ana.presses("Yes, we met");
        assertThat(ana.told()).contains("How useful was it, from 1 (not much) to 5 (very)?");
        ana.presses("4");
        assertThat(ana.told()).startsWith("Thank you, I have your answers. There is nothing more to do.")
                .endsWith("Ben: you said “Yes, we met”, and how useful it was: 4 of 5.");

        ana.presses("Add a note");
        assertThat(ana.form().readers())
                .contains("The coordinators read this. The person you meet with never does. "
                        + "Need help now? By day: room 12. By night: call 112. · More: /mentor help-me");
        assertThat(ana.form().fields()).singleElement()
                .satisfies(field -> assertThat(field.name()).isEqualTo("note"));
        ana.fills(Map.of("note", "We looked at my essay"));

        assertThat(ana.told()).endsWith("4 of 5, with a note.").doesNotContain("essay");
        assertThat(ana.presses("Change the note").form().fields().getFirst().filled())
                .containsExactly("We looked at my essay");
    }

    @Test
    void anAnswerCanBeChangedUntilTheNextCheckIn() {
        ana.presses("Not yet").presses("Change");
        assertThat(ana.told()).contains("Ben: have you met?");

        ana.presses("Yes, we met").presses("5 (very)");

        assertThat(ana.told()).contains("5 of 5");
    }

    @Test
    void aSecondPressIsToldWhatWasAnswered() {
        var notYet = ana.code("Not yet");
        var worked = ana.code("It didn't work out");

        ana.pressesCode(notYet).pressesCode(worked);

        assertThat(ana.told()).contains("Ben: you said “Not yet”.");
    }

    @Test
    void aRatingCanBeChangedAndANoteOutlivesIt() {
        ana.presses("Yes, we met").presses("2").presses("Add a note").fills(Map.of("note", "Late, but good"));

        ana.presses("Change").presses("Yes, we met").presses("4");

        assertThat(ana.told()).endsWith("4 of 5, with a note.");
        assertThat(round().usefulness()).containsExactly(4);
    }

    @Test
    void aSecondRatingChangesNothing() {
        ana.presses("Yes, we met");
        var two = ana.code("2");

        ana.presses("3").pressesCode(two);

        assertThat(ana.told()).contains("3 of 5");
    }

    @Test
    void whoTakesBackAMeetingTakesBackHowUsefulItWas() {
        ana.presses("Yes, we met").presses("3").presses("Change").presses("Not yet");

        assertThat(round().usefulness()).isEmpty();
        assertThat(round().met()).isZero();
    }

    @Test
    void aDateIsAskedForAndFollowedUpTheDayAfter() {
        ana.presses("We have set a day").fills(Map.of("day", "2026-10-19"));
        assertThat(ana.told()).contains(
                "Ben: you said “We have set a day”, Monday, October 19. I ask you again on Tuesday, October 20, 5:00");

        campus.until(Instant.parse("2026-10-20T14:59:59Z"));
        assertThat(ana.directly()).noneMatch(told -> told.startsWith("I ask again"));
        campus.until(Instant.parse("2026-10-20T15:00:00Z"));

        assertThat(ana.directly()).last().asString()
                .startsWith("I ask again, as we said: have you met? Please press what fits.")
                .endsWith("Ben: you were going to meet on Monday, October 19. Have you met?");
        assertThat(ana.presses("Yes, we met").told()).contains("How useful was it");
    }

    @Test
    void aDateThatIsPastOrAfterTheProgramIsAFieldToCorrect() {
        ana.presses("We have set a day").fills(Map.of("day", "2026-10-13"));
        assertThat(ana.reply()).isInstanceOf(Reply.Correct.class);

        ana.presses("We have set a day").fills(Map.of("day", "2027-01-28"));
        assertThat(ana.reply()).isInstanceOf(Reply.Correct.class);
    }

    @Test
    void laterIsTheNextDayAtTheSameHourAndOnlyOnce() {
        var later = ana.code("Ask me later");
        ana.pressesCode(later);
        assertThat(ana.told()).contains("Ask me later”. I will, on Thursday, October 15, 5:00");

        campus.until(Instant.parse("2026-10-15T15:00:00Z"));
        assertThat(ana.directly()).last().asString().startsWith("I ask again, as we said");
        var heard = ana.directlyBesidesPulse().size();
        ana.pressesCode(later);
        assertThat(ana.told()).contains("Ben: have you met?");
        assertThat(ana.choices().limit(4)).extracting("label").doesNotContain("Ask me later");

        campus.until(Instant.parse("2026-10-28T15:59:59Z"));
        assertThat(ana.directlyBesidesPulse()).hasSize(heard);
    }

    /// The program ends on 27 January 2027.
    @Test
    void laterIsNotOfferedOnTheLastDay() {
        campus.until(Instant.parse("2027-01-26T09:00:00Z"));
        ana.types("");
        assertThat(ana.choices().limit(5)).extracting("label").contains("Ask me later");
        var later = ana.code("Ask me later");

        campus.until(Instant.parse("2027-01-27T09:00:00Z"));
        ana.types("");
        assertThat(ana.choices().limit(5)).extracting("label").contains("Not yet")
                .doesNotContain("Ask me later");
        assertThat(ana.pressesCode(later).told()).contains("Ben: have you met?");
    }

    @Test
    void aDateMayBeTodayOrTheLastDayWhichPromisesNoQuestion() {
        ana.presses("We have set a day").fills(Map.of("day", "today"));
        assertThat(ana.told()).contains("We have set a day”, Wednesday, October 14. I ask you again");

        ana.presses("Change").presses("We have set a day");
        assertThat(ana.form().fields().getFirst().hint())
                .contains("For example tomorrow, Friday or 3 November");
        ana.fills(Map.of("day", "27 January 2027"));
        assertThat(ana.told()).endsWith("Ben: you said “We have set a day”, Wednesday, January 27, 2027.");
    }

    @Test
    void somebodyElsesCheckInChangesNothing() {
        ben.pressesCode(ana.code("Yes, we met"));

        assertThat(ben.told()).startsWith("This check-in belongs to somebody else");
        assertThat(round().answered()).isZero();
    }

    @Test
    void metIsWhatEitherSays() {
        ben.presses("Yes, we met").presses("2");
        ana.presses("Not yet");

        assertThat(figures.rounds(programs.findAll().getFirst().id())).singleElement()
                .isEqualTo(new CheckInFigures.OfRound(LocalDate.of(2026, 10, 14), 4, 2, 2, 1,
                        List.of(2)));
    }

    private CheckInFigures.OfRound round() {
        return figures.rounds(programs.findAll().getFirst().id()).getFirst();
    }
}
