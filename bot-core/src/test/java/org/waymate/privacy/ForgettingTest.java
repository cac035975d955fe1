package org.waymate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ben mentors Ana.
@CoreTest
class ForgettingTest {

    private static final String FOR_GOOD = "Forget me for good";

    @Autowired private Campus campus;
    @Autowired private JdbcClient database;
    @Autowired private HeardPlatform platform;

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
    void itIsAskedOnceMoreWithWhatWillHappen() {
        ana.types("privacy").presses("Forget me");

        assertThat(ana.told()).startsWith("Shall I forget you?")
                .contains("Ben will read that you have left, but not why", "Your name goes a day later",
                        "What stays are counts without you");
        assertThat(ana.choices()).extracting("label").startsWith("Export", FOR_GOOD);
        assertThat(ana.types("status").told()).contains("Your mentor is");
    }

    @Test
    void theOtherReadsTheOneLineAndNothingOfAnaStays() {
        ana.types("goal add").fills(Map.of("title", "win"));
        ana.types("report").fills(Map.of("words", "It is loud"));
        ana.types("profile").fills(Map.of("about", "I sing"));
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.presses("Yes, we met").presses("4").presses("Add a note").fills(Map.of("note", "We talked."));
        campus.deliver();

        goes(ana);

        assertThat(ana.told()).startsWith("It is done, and there is nothing to do: I have forgotten you.");
        assertThat(ben.directly()).filteredOn(said -> said.startsWith("Ana has left the program")).hasSize(1);
        campus.pass(Duration.ofHours(25));
        assertThat(everything()).doesNotContain("Ana").doesNotContain("I sing");
        assertThat(counted("goal")).isZero();
        assertThat(counted("check_in where note is not null or meeting_day is not null")).isZero();
        assertThat(counted("concern where words is not null or settled_at is null")).isZero();
    }

    @Test
    void theNumbersOfOthersStay() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.presses("Yes, we met");
        campus.pass(Duration.ofDays(5));
        var before = noor.typesAsCoordinator("summary").told();
        assertThat(before).contains("1 pair met");

        goes(ana);

        assertThat(noor.typesAsCoordinator("summary").told()).contains("1 pair met");
    }

    @Test
    void whoIsWrittenToNextDayStillReadsWhoHasGone() {
        campus.until(Instant.parse("2026-10-05T20:30:00Z"));
        goes(ana);
        assertThat(ben.directly()).noneMatch(said -> said.startsWith("Ana has left"));

        campus.pass(Duration.ofHours(12));

        assertThat(ben.directly()).last().asString().startsWith("Ana has left the program");
    }

    @Test
    void whoCannotBeReachedInTimeReadsItWithoutTheName() {
        ben.types("pause 2026-10-12");
        goes(ana);

        campus.until(Instant.parse("2026-10-12T08:00:00Z"));

        assertThat(ben.directly())
                .anyMatch(said -> said.equals("Somebody whom you mentored has left the program. "
                        + "It is nothing that you did, and there is nothing to do."));
    }

    @Test
    void whatTheyToldCoordinatorsGoesFromTheirMessagesToo() {
        ana.types("report").fills(Map.of("words", "It is loud"));
        campus.deliver();
        assertThat(noor.directly()).anyMatch(said -> said.contains("It is loud"));

        goes(ana);

        assertThat(noor.directly()).noneMatch(said -> said.contains("It is loud"))
                .anyMatch(said -> said.contains("asked me to forget them, so their words are gone"));
        assertThat(noor.typesAsCoordinator("concerns").told()).doesNotContain("Ana");
    }

    @Test
    void whatHasNotLeftNeverDoes() {
        campus.until(Instant.parse("2026-10-05T20:00:00Z"));
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"))
                .presses("Send now");
        goes(ana);
        var read = platform.directly("UAna").size();

        campus.pass(Duration.ofDays(20));

        assertThat(platform.directly("UAna")).hasSize(read);
        assertThat(counted("delivery where state in ('READY', 'CHANGED', 'SENDING', 'FAILED')")).isZero();
    }

    @Test
    void whatIsOnItsWayAtThatMomentLeavesNoTrace() {
        ana.types("privacy").presses("Forget me");
        platform.meanwhile("UAna", () -> ana.presses(FOR_GOOD));

        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"))
                .presses("Send now");
        campus.deliver();

        assertThat(ana.told()).startsWith("It is done");
        assertThat(everything()).doesNotContain("UAna");
    }

    @Test
    void theSameAccountJoinsAnewAsAStranger() {
        goes(ana);
        assertThat(ana.types("privacy").told()).startsWith("I keep nothing about you");

        campus.joins(ana, Map.of("role", "mentee"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
        assertThat(ana.types("goal list").told()).startsWith("You have no goals yet");
        assertThat(ana.types("status").told()).doesNotContain("Ben");
    }

    @Test
    void aSecondPressTheWrongPersonAndOldButtonsAreAnsweredKindly() {
        ana.types("privacy").presses("Forget me");
        var really = ana.code(FOR_GOOD);

        ben.pressesCode(really);
        assertThat(ben.told()).startsWith("This button belongs to somebody else");
        assertThat(ana.types("status").told()).contains("Ben");
        ana.pressesCode(really).pressesCode(really);
        assertThat(ana.told()).startsWith("I have forgotten you already");
        assertThat(ana.presses("Ask for a mentor").told())
                .startsWith("This is for people who look for a mentor.");
    }

    @Test
    void anOldButtonDoesNotForgetWhoJoinedAnew() {
        ana.types("privacy").presses("Forget me");
        var really = ana.code(FOR_GOOD);
        ana.pressesCode(really);
        campus.joins(ana, Map.of("role", "mentee"));

        ana.pressesCode(really);

        assertThat(ana.told()).startsWith("I have forgotten you already");
        assertThat(ana.types("privacy").told()).startsWith("This is what I keep about you");
    }

    private void goes(Visitor who) {
        who.types("privacy").presses("Forget me").presses(FOR_GOOD);
        campus.deliver();
    }

    private int counted(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    /// Every cell of every table but the platform's numbers of what came in.
    private String everything() {
        return database
                .sql("""
                        select table_name from information_schema.tables where table_schema = 'public'
                        and table_name not like 'qrtz%' and table_name not like 'flyway%' and table_name <> 'inbound'""")
                .query(String.class).stream().flatMap(table -> database.sql("select * from " + table).query()
                        .listOfRows().stream())
                .map(Object::toString).collect(Collectors.joining("\n"));
    }
}
