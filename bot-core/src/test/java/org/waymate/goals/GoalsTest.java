package org.waymate.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// It is Monday, 5 October 2026.
@CoreTest
class GoalsTest {

    @Autowired private Campus campus;
    @Autowired private JdbcClient database;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void anaIsAMentee() {
        noor = campus.noor();
        ana = campus.mentee("Ana");
    }

    @Test
    void whoHasNoGoalIsOfferedOne() {
        ana.types("goal list");

        assertThat(ana.told()).isEqualTo(
                "You have no goals yet, and you need none. If you would like one, press the button: only you see it.");
        ana.presses("Add a goal");
        assertThat(ana.form().readers().orElseThrow())
                .isEqualTo("Only you see this. Your mentor and the coordinators do not see it for now.");
    }

    @Test
    void aGoalIsSetWithADateInWords() {
        ana.types("goal add").fills(Map.of("title", "pass statistics", "due", "3 November"));

        assertThat(ana.told()).startsWith("Your goal is set: pass statistics, by Tuesday, November 3.");
        assertThat(ana.types("goal list").told()).isEqualTo("""
                Your goals: 1 open. Press what fits, whenever you like.
                pass statistics, by Tuesday, November 3
                Only you see your goals. Your mentor and the coordinators do not see them for now.""");
    }

    @Test
    void aTitleCanStandInTheLine() {
        ana.types("goal add pass statistics");

        assertThat(ana.told()).startsWith("Your goal is set: pass statistics.");
    }

    @Test
    void aPastDateIsCorrectedAtItsField() {
        ana.types("goal add").fills(Map.of("title", "pass statistics", "due", "2026-10-04"));

        assertThat(ana.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("due"));
        assertThat(ana.types("goal list").told()).startsWith("You have no goals yet");
    }

    @Test
    void todayIsNotPast() {
        ana.types("goal add").fills(Map.of("title", "call home", "due", "today"));

        assertThat(ana.told()).startsWith("Your goal is set: call home, by Monday, October 5.");
    }

    @Test
    void whatIsDoneStandsLastAndCanBeTakenBack() {
        ana.types("goal add one");
        campus.pass(Duration.ofMinutes(1));
        ana.types("goal add two").types("goal list").presses("Done");

        assertThat(ana.told()).isEqualTo("""
                Well done! I have it down as done, and there is nothing more to do.
                two
                one: done on Monday, October 5.
                Only you see your goals. Your mentor and the coordinators do not see them for now.""");
        assertThat(ana.reply()).isInstanceOf(Reply.Replace.class);
        ana.presses("Change");
        assertThat(ana.told()).startsWith("I have taken back what you said.").contains("\none\ntwo\n");
    }

    @Test
    void notYetIsAnAnswerToo() {
        ana.types("goal add one").types("goal list").presses("Not yet");

        assertThat(ana.told()).startsWith("Not yet, and that is fine.")
                .contains("one: you said not yet. That is fine.");
        ana.presses("Change").presses("Done");
        assertThat(ana.told()).startsWith("Well done!");
    }

    @Test
    void aSecondPressIsToldSo() {
        ana.types("goal add one").types("goal list");
        var done = ana.code("Done");
        var notYet = ana.code("Not yet");
        ana.pressesCode(done).pressesCode(done);

        assertThat(ana.told()).startsWith(
                "That goal was done already, so nothing has changed and there is nothing to do.");
        assertThat(ana.pressesCode(notYet).told()).startsWith("That goal was done already")
                .contains("one: done on Monday, October 5.");
    }

    @Test
    void nobodyElseClosesAGoalOrReadsIt() {
        ana.types("goal add secret").types("goal list");
        var done = ana.code("Done");
        var mia = campus.mentee("Mia");
        var ben = campus.mentor("Ben", noor);

        assertThat(mia.pressesCode(done).told()).doesNotContain("secret").startsWith(
                "This goal belongs to somebody else, so nothing has changed and there is nothing to do.");
        assertThat(ben.pressesCode(done).told()).doesNotContain("secret");
        assertThat(noor.pressesCode(done).told()).doesNotContain("secret");
        campus.elsewhere("Zoe");
        assertThat(campus.menteeElsewhere("Kim").pressesCode(done).told()).doesNotContain("secret");
        assertThat(ana.types("goal list").told()).startsWith("Your goals: 1 open.");
    }

    @Test
    void aMentorHasNoGoalsHere() {
        var ben = campus.mentor("Ben", noor);

        assertThat(ben.types("goal add win").told())
                .startsWith("This is for people who look for a mentor.");
        assertThat(ben.types("home").told()).doesNotContain("goal");
    }

    @Test
    void moreThanAnybodyPursuesIsTooMany() {
        for (var i = 0; i < Pursuing.MOST_OPEN; i++) {
            ana.types("goal add goal " + i);
        }
        ana.types("goal add one more");

        assertThat(ana.told()).startsWith("You have 20 open goals").doesNotContain("one more");
        ana.presses("Done").types("goal add one more");
        assertThat(ana.told()).startsWith("Your goal is set: one more.");
    }

    @Test
    void thePanelOffersAGoalToWhoIsMatchedAndCountsThem() {
        assertThat(ana.types("home").told()).doesNotContain("goal");
        var ben = campus.mentor("Ben", noor);
        ana.asksForAMentor("studying");
        ben.types("status").presses("Accept");

        ana.types("home").presses("Set a goal").fills(Map.of("title", "one"));
        ana.types("goal add two");

        assertThat(ana.types("home").told()).contains("Your goals: 2 open.");
        ana.presses("See my goals");
        assertThat(ana.told()).startsWith("Your goals: 2 open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "<!channel> now", "**bold** [x](http://evil.example)", "=1+1",
            "`code` _x_ ~y~", "{count, plural}", "''"})
    void aTitleIsShownAsItWasTyped(String title) {
        ana.types("goal add").fills(Map.of("title", title));
        ana.types("goal list");

        assertThat(ana.told()).contains("\n" + title + "\n");
    }

    /// Between marks that keep the line's own direction.
    @Test
    void aTitleFromRightToLeftTurnsNothingElseAround() {
        ana.types("goal add").fills(Map.of("title", "مرحبا"));

        assertThat(ana.types("goal list").told()).contains("\n\u2068مرحبا\u2069\n");
    }

    @Test
    void aTitleIsUnreadableInTheDatabase() {
        ana.types("goal add pass statistics");

        assertThat(database.sql("select title from goal").query(String.class).single())
                .doesNotContain("statistics");
    }

    @Test
    void aLongTitleIsCorrectedAtItsField() {
        ana.types("goal add").fills(Map.of("title", "x".repeat(121)));

        assertThat(ana.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("title"));
    }

    @Test
    void whoReadsSpanishReadsSpanish() {
        var sol = campus.joins(campus.visitor("Sol", "Europe/Madrid", Locale.of("es"), false),
                Map.of("role", "mentee", "agree", "sí"));
        sol.types("goal add").fills(Map.of("title", "aprobar", "due", "2026-11-03"));

        assertThat(sol.told()).startsWith("Tu meta queda fijada: aprobar, para el martes, 3 de noviembre.");
        sol.presses("Ver mis metas").presses("Lograda");
        assertThat(sol.told()).startsWith("¡Muy bien!").contains("aprobar: lograda el lunes, 5 de octubre.");
    }
}
