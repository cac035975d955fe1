package org.waymate.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Visit;
import org.waymate.delivery.Recipient;
import org.waymate.people.ChatAccounts;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// Ben mentors Ana, and the database is put back from a backup that was made on Monday at ten past ten.
@CoreTest
class RecoveringTest {

    private static final String RESTORED = "I was restored from a backup of Monday, October 5, 10:10";

    private static final OffsetDateTime AT_TEN = OffsetDateTime.of(2026, 10, 5, 8, 0, 0, 0, ZoneOffset.UTC);

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;
    @Autowired private SettableClock clock;
    @Autowired private JdbcClient database;
    @Autowired private ChatAccounts accounts;
    @Autowired private BeginningAgain beginningAgain;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void aStartWithoutARestoreHoldsNothing() {
        outboxIsAsBefore(ben);
        var heard = ben.directly().size();

        starts();

        assertThat(ben.directly()).hasSize(heard);
        assertThat(noor.directly()).noneMatch(said -> said.startsWith("I was restored"));
    }

    @Test
    void whatFellDueSinceIsHeldAndTheCoordinatorIsAsked() {
        outboxIsAsBefore(ana);
        outboxIsAsBefore(ben);

        restored();

        assertThat(noor.directly().getLast()).startsWith(RESTORED)
                .contains("What was said to me after that is lost")
                .containsPattern("\\d+ messages to 2 people may have been sent already\\.")
                .contains("until one of you decides, I hold them back");
        assertThat(noor.choices().map(choice -> choice.label())).contains("Send them", "Leave them");
        assertThat(states("HELD")).isPositive();
        assertThat(platform.tries()).noneMatch(attempt -> attempt.looks());
    }

    @Test
    void whatIsThenSentIsLookedForAndNotSaidTwice() {
        var heard = ana.directly();
        outboxIsAsBefore(ana);
        restored();

        noor.presses("Send them");
        campus.deliver();

        assertThat(noor.told())
                .endsWith("They are sent now, each at a good hour. There is nothing more to do.");
        assertThat(ana.directly()).isEqualTo(heard);
        assertThat(states("HELD")).isZero();
    }

    @Test
    void whatHadNotArrivedArrivesOnceItIsSent() {
        outboxIsAsBefore(ana);
        platform.forgetAll();
        restored();
        assertThat(ana.directly()).isEmpty();

        noor.presses("Send them");
        campus.deliver();

        assertThat(ana.directly()).isNotEmpty();
    }

    @Test
    void whatIsLeftNeverLeaves() {
        outboxIsAsBefore(ana);
        platform.forgetAll();
        restored();

        noor.presses("Leave them");
        campus.pass(Duration.ofDays(1));

        assertThat(noor.told()).endsWith("They are left and will not be sent. There is nothing more to do.");
        assertThat(ana.directly()).isEmpty();
        assertThat(states("HELD")).isZero();
    }

    @Test
    void theFirstDecisionStandsAndTheMessageSaysSo() {
        outboxIsAsBefore(ana);
        restored();
        var send = noor.code("Send them");

        noor.presses("Leave them");
        campus.deliver();
        assertThat(noor.directly().getLast()).startsWith(RESTORED).contains("They are left");
        noor.pressesCode(send);

        assertThat(noor.told()).contains("They are left and will not be sent.");
    }

    @Test
    void checkInsOfTheTimeBetweenAreHeldToo() {
        clock.set(campus.now().plus(Duration.ofDays(12)));
        var heard = ana.directly().size();

        restored();
        assertThat(ana.directly()).hasSize(heard);
        assertThat(database.sql("select count(*) from delivery where state = 'HELD' and kind = 'check-in'")
                .query(Integer.class).single()).isEqualTo(2);

        noor.presses("Send them");
        campus.pass(Duration.ofDays(3));
        assertThat(ana.directly()).anyMatch(said -> said.contains("have you met?"));
    }

    @Test
    void lifeGoesOnMeanwhile() {
        outboxIsAsBefore(ana);
        restored();

        var mia = campus.mentee("Mia");

        assertThat(mia.directly()).isNotEmpty();
    }

    @Test
    void aButtonOfSomethingThatWasLostIsAnsweredAndChangesNothing() {
        var carl = campus.mentor("Carl", noor);
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
        var accept = carl.code("Accept");
        database.sql("delete from asking where answer = 'OPEN'").update();
        restored();

        assertThat(carl.pressesCode(accept).told()).isEqualTo(
                "This is not yours to answer, so nothing has changed and there is nothing to do.");
    }

    @Test
    void nothingToDecideIsSaidToo() {
        restored();

        assertThat(noor.directly().getLast()).startsWith(RESTORED)
                .endsWith("Nothing of mine fell due since then, so there is nothing to do.");
    }

    @Test
    void eachProgramDecidesForItself() {
        var omar = campus.elsewhere("Omar");
        outboxIsAsBefore(ana);
        restored();
        assertThat(omar.directly().getLast()).endsWith("so there is nothing to do.");

        omar.pressesCode(noor.code("Send them"));

        assertThat(states("HELD")).isPositive();
        ana.pressesCode(noor.code("Send them"));
        assertThat(states("HELD")).isPositive();
    }

    @Test
    void beginsAgainOnce() {
        restored();
        var asked = noor.directly().size();

        starts();

        assertThat(noor.directly()).hasSize(asked);
    }

    @Test
    void asksInSpanishWhoeverSpeaksIt() {
        noor.as(RecoveringTest::inSpanish).types("");
        outboxIsAsBefore(ana);

        restored();

        assertThat(noor.directly().getLast()).startsWith("Me han restaurado desde una copia de lunes");
    }

    private static Visit inSpanish(Visit visit) {
        return new Visit(visit.interaction(), visit.account(), visit.name(), visit.space(), visit.channel(),
                visit.scene(), Optional.of(Locale.forLanguageTag("es")), visit.zone(), visit.administers());
    }

    /// As it stood in the backup: written, due, and not sent yet.
    private void outboxIsAsBefore(Visitor reader) {
        var person = accounts.of(reader.account()).orElseThrow().person();
        database.sql(
                """
                        update delivery set state = 'READY', channel = null, pages = null, sent_at = null, due_at = :due
                        where state = 'SENT' and kind in ('welcome', 'introduction') and recipient = :reader""")
                .param("due", AT_TEN).param("reader", new Recipient.Somebody(person).toString()).update();
    }

    private void restored() {
        database.sql(
                "insert into restored (restored_id, version, backup_at) values ('4b1d8c1e-0d0f-4a4e-9d43-000000000001', 0, :at)")
                .param("at", AT_TEN.plusMinutes(10)).update();
        starts();
    }

    private void starts() {
        beginningAgain.afterSingletonsInstantiated();
        campus.deliver();
    }

    private int states(String state) {
        return database.sql("select count(*) from delivery where state = :state").param("state", state)
                .query(Integer.class).single();
    }
}
