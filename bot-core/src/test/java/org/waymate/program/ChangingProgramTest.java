package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
class ChangingProgramTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void setUpOffersToChangeWhatWasTakenAsUsual() {
        var nadia = campus.draws(campus.visitorElsewhere("Nadia", true));

        assertThat(nadia.told()).contains("Every 2 weeks on Wednesday at 5:00");
        nadia.presses("Change when I ask");
        assertThat(nadia.form().toString()).contains("17:00", "21:00", "08:00");
    }

    @Test
    void everybodyIsAskedOnTheNewDayAndAtTheNewHour() {
        noor.typesAsCoordinator("settings").fills(Map.of("weeks", "1", "weekday", "monday", "hour", "10:00"));
        assertThat(noor.told()).startsWith("First Year Together is changed, and it counts from tomorrow on.")
                .contains("Every week on Monday at 10:00");

        assertThat(isAskedAt("2026-10-12T08:00:00Z")).isTrue();
        assertThat(isAskedAt("2026-10-19T08:00:00Z")).isTrue();
    }

    @Test
    void newQuietHoursHoldForWhatComes() {
        noor.typesAsCoordinator("settings").fills(Map.of("quiet-from", "18:00", "quiet-until", "12:00"));
        var mia = campus.mentee("Mia");
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"));
        campus.until(Instant.parse("2026-10-05T17:00:00Z"));
        noor.presses("Send now");

        campus.until(Instant.parse("2026-10-06T09:59:59Z"));
        assertThat(mia.directly()).noneMatch(said -> said.contains("Picnic"));
        campus.until(Instant.parse("2026-10-06T10:00:00Z"));
        assertThat(mia.directly()).last().asString().contains("Picnic");
    }

    @Test
    void anHourInQuietHoursIsAFieldToCorrect() {
        assertThat(wrong(Map.of("hour", "22:00"))).containsKey("hour");
        assertThat(wrong(Map.of("quiet-from", "08:00"))).containsKey("quiet-until");
    }

    @Test
    void aProgramThatIsOverGoesOnWithALaterDay() {
        campus.until(Instant.parse("2027-02-06T10:00:00Z"));
        assertThat(campus.visitor("Mia").types("join").told()).contains("ended on");

        noor.typesAsCoordinator("program").fills(Map.of("last-day", "2027-06-30"));

        assertThat(noor.told()).startsWith("First Year Together is changed");
        assertThat(campus.mentee("Mia").told()).startsWith("Welcome to First Year Together!");
        assertThat(isAskedAt("2027-02-17T16:00:00Z")).isTrue();
    }

    @Test
    void daysThatDoNotFitAreFieldsToCorrect() {
        noor.typesAsCoordinator("program").fills(Map.of("last-day", "2026-08-01"));
        assertThat(((Reply.Correct) noor.reply()).problems()).containsKey("last-day");

        noor.typesAsCoordinator("program").fills(Map.of("last-day", "2026-09-20"));
        assertThat(((Reply.Correct) noor.reply()).problems()).containsKey("last-day");
    }

    @Test
    void aMenteeChangesNothing() {
        assertThat(ana.typesAsCoordinator("settings").told()).contains("coordinators");
    }

    private Map<String, ?> wrong(Map<String, String> answers) {
        noor.typesAsCoordinator("settings").fills(answers);
        return ((Reply.Correct) noor.reply()).problems();
    }

    /// Asked at that moment, and not a second earlier.
    private boolean isAskedAt(String moment) {
        campus.until(Instant.parse(moment).minusSeconds(1));
        var before = ana.directly().size();
        campus.until(Instant.parse(moment));
        return ana.directly().size() == before + 1
                && ana.directly().getLast().startsWith("Check-in: have you met?");
    }
}
