package org.waymate.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// The program began on 1 September 2026 and checks in on 14 and 28 October, so the rounds are on 7 and 21 October
/// and on 4 November; it is Monday, 5 October.
@CoreTest
class PulseTest {

    private static final Instant FIRST = Instant.parse("2026-10-21T15:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-04T16:00:00Z");
    private static final String ASKS = "One short question about First Year Together. Nobody sees your answer:"
            + " the coordinators see only the sum of all, and only from five answers on.";

    @Autowired private Campus campus;
    @Autowired private SettableClock clock;
    @Autowired private JdbcClient database;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void anaIsAMentee() {
        noor = campus.noor();
        ana = campus.mentee("Ana");
    }

    @Test
    void theFirstLineSaysWhoSeesWhatAndTheQuestionTakesOneTap() {
        campus.until(FIRST);

        assertThat(ana.directly().getLast()).isEqualTo(ASKS
                + " Please press what fits, or “Not this time”.\nI feel I belong here.");
        ana.presses("4 (mostly)");
        assertThat(ana.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ana.told()).isEqualTo("Thank you, your answer is counted. There is nothing more to do.");
        campus.deliver();
        assertThat(ana.directly().getLast()).isEqualTo(ana.told());
        assertThat(counted()).containsExactly(0, 0, 0, 1, 0);
    }

    @Test
    void nobodyIsAskedInTheirFirstSevenDays() {
        campus.until(Instant.parse("2026-10-14T22:00:00Z"));
        var late = campus.mentee("Late");
        campus.until(FIRST);

        assertThat(asked(ana)).isEqualTo(1);
        assertThat(asked(late)).isZero();
        campus.until(SECOND);
        assertThat(asked(late)).isEqualTo(1);
    }

    @Test
    void whoCameSevenDaysBeforeIsAsked() {
        campus.until(Instant.parse("2026-10-14T21:59:00Z"));
        var mia = campus.mentee("Mia");
        campus.until(FIRST);

        assertThat(asked(mia)).isEqualTo(1);
    }

    @Test
    void theHourIsEverybodysOwnAndStaysWhenTheClocksChange() {
        var kim = campus.mentee("Kim", "America/New_York");
        var raj = campus.mentee("Raj", "Asia/Kolkata");

        campus.until(Instant.parse("2026-10-21T11:29:59Z"));
        assertThat(asked(raj)).isZero();
        campus.until(Instant.parse("2026-10-21T11:30:00Z"));
        assertThat(List.of(asked(raj), asked(ana), asked(kim))).containsExactly(1L, 0L, 0L);
        campus.until(FIRST);
        assertThat(List.of(asked(raj), asked(ana), asked(kim))).containsExactly(1L, 1L, 0L);
        campus.until(Instant.parse("2026-10-21T21:00:00Z"));
        assertThat(asked(kim)).isEqualTo(1);
        ana.presses("Not this time");
        campus.until(SECOND.minusSeconds(1));
        assertThat(asked(ana)).isZero();
        campus.until(SECOND);
        assertThat(asked(ana)).isEqualTo(1);
    }

    @Test
    void aSecondPressIsCountedOnceAndToldWhyItCannotBeChanged() {
        campus.until(FIRST);
        var four = ana.code("4 (mostly)");
        var one = ana.code("1 (not at all)");
        var skip = ana.code("Not this time");

        ana.pressesCode(four).pressesCode(one);

        assertThat(ana.told()).isEqualTo(
                "Your answer is counted already and can't be changed, because nobody knows which one it was. There is nothing to do.");
        assertThat(ana.pressesCode(skip).told()).startsWith("Your answer is counted already");
        assertThat(counted()).containsExactly(0, 0, 0, 1, 0);
    }

    @Test
    void itCanBeSkippedAndIsNeverAskedAgainInThatRound() {
        campus.until(FIRST);
        var four = ana.code("4 (mostly)");
        ana.presses("Not this time");

        assertThat(ana.told()).startsWith("Not this time, and that is fine. There is nothing to do");
        assertThat(ana.pressesCode(four).told()).startsWith("Not this time");
        assertThat(counted()).containsExactly(0, 0, 0, 0, 0);
        campus.until(SECOND.minusSeconds(1));
        assertThat(asked(ana)).isZero();
    }

    @Test
    void whoSaysNothingIsNotRemindedAndTheNextRoundClosesIt() {
        campus.until(FIRST);
        var four = ana.code("4 (mostly)");
        var heard = ana.directly().size();
        campus.until(SECOND.minusSeconds(1));
        assertThat(ana.directly()).hasSize(heard);

        campus.until(SECOND);

        assertThat(ana.directly()).hasSize(heard + 1);
        assertThat(ana.directly().get(heard - 1))
                .isEqualTo("This question is closed, and there is nothing to do.");
        assertThat(ana.pressesCode(four).told()).startsWith("This question is closed");
        assertThat(counted()).allMatch(count -> count == 0);
    }

    @Test
    void nobodyElseAnswersForThem() {
        campus.elsewhere("Zoe");
        var kim = campus.menteeElsewhere("Kim");
        var mia = campus.mentee("Mia");
        campus.until(FIRST);
        var four = ana.code("4 (mostly)");

        assertThat(mia.pressesCode(four).told()).startsWith("This question was for somebody else");
        kim.pressesCode(four);
        noor.pressesCode(four);
        assertThat(counted()).allMatch(count -> count == 0);
    }

    @Test
    void afterTwoWeeksOfSilenceOnlyTheLatestRoundOpensAndOnce() {
        campus.until(FIRST.minusSeconds(1));
        clock.set(SECOND.plus(Duration.ofHours(1)));
        campus.deliver();
        campus.deliver();

        assertThat(asked(ana)).isEqualTo(1);
        assertThat(database.sql("select round_day from pulse").query(String.class).list())
                .containsExactly("2026-11-04");
    }

    @Test
    void aQuestionThatIsAWeekLateWaitsForTheNextRound() {
        campus.until(FIRST.minusSeconds(1));
        clock.set(FIRST.plus(Duration.ofDays(7)));
        campus.deliver();

        assertThat(asked(ana)).isZero();
    }

    @Test
    void otherDaysAskNobodyTwiceWithinAWeek() {
        campus.until(FIRST);
        ana.presses("Not this time");
        noor.typesAsCoordinator("settings").fills(Map.of("weekday", "thursday"));
        campus.until(FIRST.plus(Duration.ofDays(2)));

        assertThat(asked(ana)).isZero();
        campus.until(SECOND.plus(Duration.ofDays(1)));
        assertThat(asked(ana)).isEqualTo(1);
    }

    @Test
    void whoIsOnABreakOrHasLeftOrWaitsIsNotAsked() {
        var mia = campus.mentee("Mia");
        var ben = campus.waitingMentor("Ben");
        campus.until(Instant.parse("2026-10-20T10:00:00Z"));
        ana.types("pause").fills(Map.of("until", "2026-11-02"));
        mia.types("leave").presses("Leave for good");
        campus.until(FIRST.plus(Duration.ofDays(1)));

        assertThat(Stream.of(ana, mia, ben).mapToLong(PulseTest::asked)).containsOnly(0L);
        campus.until(SECOND);
        assertThat(asked(ana)).isEqualTo(1);
    }

    @Test
    void whatStandsBesideACheckInStandsThereOnABreakToo() {
        noor.typesAsCoordinator("settings").fills(Map.of("weeks", "1"));
        var mia = campus.menteeOf(campus.mentor("Ben", noor), "Mia");
        campus.until(FIRST);
        assertThat(mia.directly().getLast()).contains("have you met?", "I feel I belong here.");

        var met = mia.code("Yes, we met");
        mia.types("pause 2026-11-02");

        assertThat(mia.pressesCode(met).told()).contains("How useful was it", "I feel I belong here.");
    }

    @Test
    void whenTheProgramIsOverNobodyIsAskedAndNothingIsCounted() {
        campus.until(FIRST);
        var four = ana.code("4 (mostly)");
        noor.typesAsCoordinator("program").fills(Map.of("last-day", "2026-10-31"));
        campus.until(SECOND);

        assertThat(asked(ana)).isEqualTo(1);
        assertThat(ana.pressesCode(four).told()).startsWith("This question is closed");
        assertThat(counted()).allMatch(count -> count == 0);
    }

    @Test
    void whoReadsSpanishReadsSpanish() {
        var sol = campus.joins(campus.visitor("Sol", "Europe/Madrid", Locale.of("es"), false),
                Map.of("role", "mentee", "agree", "sí"));
        campus.until(FIRST);

        assertThat(sol.directly().getLast()).startsWith("Una pregunta corta sobre First Year Together.")
                .endsWith("Siento que este es mi lugar.");
        assertThat(sol.presses("5 (mucho)").told()).startsWith("Gracias, tu respuesta está contada.");
    }

    /// A row of an answer has no column in common with a row of a person but the round itself.
    @Test
    void nothingJoinsAnAnswerToAPerson() {
        var columns = database.sql("""
                select lower(column_name) from information_schema.columns
                where lower(table_schema) = 'public' and lower(table_name) = 'pulse_count'""")
                .query(String.class).list();

        assertThat(columns).containsExactlyInAnyOrder("id", "program_id", "round_day", "score", "answers");
        campus.until(FIRST);
        var before = database.sql("select id from pulse_count order by score").query(String.class).list();
        ana.presses("4 (mostly)");
        assertThat(database.sql("select id from pulse_count order by score").query(String.class).list())
                .isEqualTo(before);
    }

    private List<Integer> counted() {
        return database.sql("select answers from pulse_count order by round_day, score").query(Integer.class)
                .list();
    }

    private static long asked(Visitor visitor) {
        return visitor.directly().stream().filter(message -> message.startsWith(ASKS)).count();
    }
}
