package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.pairing.Matches;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// When people are asked. The program began on 1 September 2026, so the rhythm's Wednesdays are 2, 16 and
/// 30 September, 14 and 28 October, 11 November; it is Monday, 5 October.
@CoreTest
class CheckInTimesIT {

    @Autowired private Campus campus;
    @Autowired private SettableClock clock;
    @Autowired private Matches matches;
    @Autowired private Programs programs;
    @Autowired private TransactionTemplate transaction;

    private Visitor noor;
    private Visitor ben;

    @Test
    void eachIsAskedAtTheHourOfTheirOwnClock() {
        var ana = together("America/New_York", "Asia/Kolkata");
        var mia = campus.mentee("Mia", "Europe/Berlin").asksForAMentor("studying");
        ben.types("status").presses("Accept");

        campus.until(Instant.parse("2026-10-14T11:29:59Z"));
        assertThat(List.of(asked(ana), asked(mia), asked(ben))).containsExactly(0L, 0L, 0L);
        campus.until(Instant.parse("2026-10-14T11:30:00Z"));
        assertThat(List.of(asked(ana), asked(mia), asked(ben))).containsExactly(1L, 0L, 0L);
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(List.of(asked(ana), asked(mia), asked(ben))).containsExactly(1L, 1L, 0L);
        campus.until(Instant.parse("2026-10-14T20:59:59Z"));
        assertThat(asked(ben)).isZero();
        campus.until(Instant.parse("2026-10-14T21:00:00Z"));
        assertThat(asked(ben)).isEqualTo(1);
    }

    @Test
    void theHourStaysWhenTheClocksChange() {
        var ana = together("Europe/Berlin", "Europe/Berlin");

        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(asked(ana)).isEqualTo(1);
        campus.until(Instant.parse("2026-10-28T15:59:59Z"));
        var heard = ana.directlyBesidesPulse().size();
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(ana.directlyBesidesPulse()).hasSize(heard + 1).last().asString()
                .startsWith("Check-in: have you met?");
    }

    @Test
    void nobodyIsAskedSoonerThanFiveDaysAfterTheIntroduction() {
        noor = campus.noor();
        campus.until(Instant.parse("2026-10-10T08:00:00Z"));

        var ana = introduced("Europe/Berlin", "Europe/Berlin");

        campus.until(Instant.parse("2026-10-28T15:59:59Z"));
        assertThat(asked(ana)).isZero();
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(asked(ana)).isEqualTo(1);
    }

    @Test
    void fiveDaysAreFiveTimesTwentyFourHoursAndTheSameDayForBoth() {
        noor = campus.noor();
        campus.until(Instant.parse("2026-10-09T15:00:00Z"));
        var ana = introduced("Europe/Berlin", "Europe/Berlin");
        campus.until(Instant.parse("2026-10-09T15:00:01Z"));
        ben.types("places 3");
        var mia = campus.menteeOf(ben, "Mia");

        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(List.of(asked(ana), asked(mia))).containsExactly(1L, 0L);
        assertThat(ben.directly()).last().asString().contains("Ana: have you met?").doesNotContain("Mia");
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(asked(mia)).isEqualTo(1);
    }

    @Test
    void whereItIsFiveEarlierTheOtherWaitsToo() {
        noor = campus.noor();
        campus.until(Instant.parse("2026-10-09T13:00:00Z"));
        var ana = introduced("Europe/Berlin", "Asia/Kolkata");

        campus.until(Instant.parse("2026-10-28T11:29:59Z"));
        assertThat(List.of(asked(ana), asked(ben))).containsExactly(0L, 0L);
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(List.of(asked(ana), asked(ben))).containsExactly(1L, 1L);
    }

    @Test
    void oneReminderAfterTwoDaysAndThenSilence() {
        var ana = together("Europe/Berlin", "Europe/Berlin");
        campus.until(Instant.parse("2026-10-16T14:59:59Z"));
        assertThat(reminded(ana)).isZero();

        campus.until(Instant.parse("2026-10-16T15:00:00Z"));
        assertThat(reminded(ana)).isEqualTo(1);
        var heard = ana.directlyBesidesPulse().size();
        campus.until(Instant.parse("2026-10-28T15:59:59Z"));

        assertThat(ana.directlyBesidesPulse()).hasSize(heard);
    }

    @Test
    void whoAnsweredIsNotReminded() {
        var ana = together("Europe/Berlin", "Europe/Berlin");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        ana.presses("Not yet");
        campus.until(Instant.parse("2026-10-28T15:59:59Z"));

        assertThat(reminded(ana)).isZero();
        assertThat(reminded(ben)).isEqualTo(1);
    }

    @Test
    void afterWeeksWithoutPowerOnlyTheLatestMatters() {
        var ana = together("Europe/Berlin", "Europe/Berlin");
        var heard = ana.directlyBesidesPulse().size();

        clock.set(Instant.parse("2026-11-12T09:00:00Z"));
        campus.deliver();

        assertThat(ana.directlyBesidesPulse()).hasSize(heard + 1).last().asString()
                .startsWith("Check-in: have you met?");
        campus.until(Instant.parse("2026-11-16T16:00:00Z"));
        assertThat(reminded(ana)).as("not on the Saturday between").isEqualTo(1);
        campus.until(Instant.parse("2026-11-25T15:59:59Z"));
        assertThat(ana.directlyBesidesPulse()).hasSize(heard + 2);
        campus.until(Instant.parse("2026-11-25T16:00:00Z"));
        assertThat(ana.directlyBesidesPulse()).hasSize(heard + 3);
    }

    @Test
    void aReminderAndALaterThatWereMissedGiveWayToTheNextCheckIn() {
        var ana = together("Europe/Berlin", "Europe/Berlin");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ben.presses("Ask me later");
        var anasMessages = ana.directly().size();
        var bensMessages = ben.directly().size();

        clock.set(Instant.parse("2026-10-29T09:00:00Z"));
        campus.deliver();

        assertThat(ana.directly()).hasSize(anasMessages + 1);
        assertThat(ben.directly()).hasSize(bensMessages + 1).last().asString()
                .startsWith("Check-in: have you met?");
    }

    @Test
    void afterTheLastDayNobodyIsAsked() {
        var ana = together("Europe/Berlin", "Europe/Berlin");

        campus.until(Instant.parse("2027-01-27T15:59:59Z"));
        var before = asked(ana);
        campus.until(Instant.parse("2027-03-31T15:00:00Z"));

        assertThat(before).isPositive();
        assertThat(asked(ana)).isEqualTo(before);
    }

    @Test
    void whatWasMissedUntilAfterTheLastDayStaysUnasked() {
        var ana = together("Europe/Berlin", "Europe/Berlin");

        clock.set(Instant.parse("2027-01-29T09:00:00Z"));
        campus.deliver();

        assertThat(asked(ana)).isZero();
    }

    @Test
    void aMatchThatIsOverIsNotAskedAbout() {
        var ana = together("Europe/Berlin", "Europe/Berlin");
        transaction.executeWithoutResult(_ -> matches.active(programs.findAll().getFirst().id())
                .forEach(match -> assertThat(match.close(campus.now())).isTrue()));

        campus.until(Instant.parse("2026-10-30T15:00:00Z"));

        assertThat(asked(ana)).isZero();
    }

    private Visitor together(String bensZone, String anasZone) {
        noor = campus.noor();
        return introduced(bensZone, anasZone);
    }

    private Visitor introduced(String bensZone, String anasZone) {
        ben = campus.mentor(campus.visitor("Ben", bensZone, Locale.ENGLISH, false), noor, Map.of());
        var ana = campus.mentee("Ana", anasZone);
        ana.asksForAMentor("studying");
        ben.types("status").presses("Accept");
        campus.deliver();
        return ana;
    }

    private static long asked(Visitor who) {
        return count(who, List.of("Check-in: have you met?", "Thank you", "This check-in is closed"));
    }

    private static long reminded(Visitor who) {
        return count(who, List.of("A reminder of your check-in"));
    }

    private static long count(Visitor who, List<String> beginnings) {
        return who.directly().stream().filter(told -> beginnings.stream().anyMatch(told::startsWith)).count();
    }
}
