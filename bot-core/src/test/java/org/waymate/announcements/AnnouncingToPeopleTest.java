package org.waymate.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ben mentors Ana; Mia has no mentor yet.
@CoreTest
class AnnouncingToPeopleTest {

    private static final String WORDS = "Picnic on Friday! @everyone";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;
    private Visitor mia;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        ana = campus.menteeOf(ben, "Ana");
        mia = campus.mentee("Mia");
    }

    @Test
    void itSaysHowManyItReachesAndThenHowManyHaveIt() {
        announces("mentees");
        assertThat(noor.told())
                .startsWith("This is how it will look in the direct messages of all mentees.")
                .contains("It reaches 2 people. Sent now, it is done by about");

        noor.presses("Send now");
        assertThat(noor.told()).startsWith(
                "Nobody has your announcement yet in the direct messages of all mentees, and 2 are still waiting for it.");
        campus.deliver();
        noor.presses("See how far it is");

        assertThat(noor.told())
                .startsWith("2 people have your announcement in the direct messages of all mentees, "
                        + "and nobody is still waiting for it.");
        assertThat(ana.directly()).last().asString()
                .isEqualTo(
                        "A message from the coordinators of First Year Together: please read it.\n" + WORDS);
        assertThat(mia.directly()).last().asString().endsWith(WORDS);
        assertThat(ben.directly()).noneMatch(said -> said.contains("Picnic"));
    }

    @Test
    void onAQuietDayItSaysWhenPeopleReadIt() {
        campus.until(Instant.parse("2026-10-10T12:00:00Z"));

        announces("mentees");

        assertThat(noor.told())
                .contains("It reaches 2 people. Today is a quiet day. Sent now, it waits, and people "
                        + "read it from Monday, October 12");
    }

    @Test
    void whoHasNoMentorYetIsASegment() {
        announces("waiting").presses("Send now");
        campus.deliver();

        assertThat(mia.directly()).last().asString().contains("Picnic");
        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic"));
    }

    @Test
    void whoIsOnABreakIsLeftInPeace() {
        mia.types("pause \"3 November\"");

        announces("everyone");
        assertThat(noor.told()).contains("It reaches 2 people");
        noor.presses("Send now");
        campus.until(Instant.parse("2026-11-05T12:00:00Z"));

        assertThat(mia.directly()).noneMatch(said -> said.contains("Picnic"));
    }

    @Test
    void whoCantBeReachedIsNamedAfterwards() {
        platform.close("UMia");

        announces("mentees").presses("Send now");
        campus.deliver();
        noor.presses("See how far it is");

        assertThat(noor.told()).startsWith("One person has your announcement")
                .contains("It did not reach, or may not have reached: Mia.");
    }

    @Test
    void itLeavesAtTheChosenTimeAndCanBeStoppedBefore() {
        announces("mentors").presses("Send at…").fills(Map.of("day", "2026-10-06", "time", "12:00"));
        assertThat(noor.told())
                .startsWith("Your announcement leaves for the direct messages of all mentors on "
                        + "Tuesday, October 6, 12:00");
        campus.until(Instant.parse("2026-10-06T09:59:59Z"));
        assertThat(ben.directly()).noneMatch(said -> said.contains("Picnic"));

        noor.presses("Stop");
        campus.pass(Duration.ofDays(2));

        assertThat(noor.told()).startsWith("Your announcement is stopped");
        assertThat(ben.directly()).noneMatch(said -> said.contains("Picnic"));
    }

    @Test
    void whatIsNotStoppedLeavesAtItsTime() {
        announces("mentors").presses("Send at…").fills(Map.of("day", "2026-10-06", "time", "12:00"));

        campus.until(Instant.parse("2026-10-06T10:00:00Z"));

        assertThat(ben.directly()).last().asString().contains("Picnic");
    }

    @Test
    void aTimeThatIsPastIsAFieldToCorrect() {
        announces("mentors").presses("Send at…").fills(Map.of("day", "2026-10-05", "time", "09:00"));

        assertThat(((Reply.Correct) noor.reply()).problems()).containsKey("day");
    }

    @Test
    void aCopyGoesToWhoeverAsksForItAlone() {
        announces("everyone").presses("Send me a copy");
        campus.deliver();

        assertThat(noor.directly()).last().asString().startsWith("A copy for you alone").endsWith(WORDS);
        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic"));
        noor.presses("Send now");
        campus.deliver();
        assertThat(ana.directly()).last().asString().contains("Picnic");
    }

    @Test
    void aChannelAndPeopleOrNeitherIsAFieldToCorrect() {
        noor.typesAsCoordinator("announce").fills(Map.of("text", WORDS));
        assertThat(((Reply.Correct) noor.reply()).problems().get("channel").key()).isEqualTo("aim");

        noor.typesAsCoordinator("announce")
                .fills(Map.of("channel", "slack/T1/C1", "to", "mentors", "text", WORDS));
        assertThat(((Reply.Correct) noor.reply()).problems().get("channel").key()).isEqualTo("aim");
    }

    @Test
    void theWayInStandsBeneathItInAChannel() {
        noor.typesAsCoordinator("announce")
                .fills(Map.of("channel", "slack/T1/C1", "text", WORDS, "way-in", "yes"));
        assertThat(noor.told())
                .contains("Beneath it stand two buttons: Find me a mentor and I'd like to mentor.");
        noor.presses("Send now");
        campus.deliver();

        assertThat(platform.inChannel("C1").toString()).contains("Only you see what you answer",
                "Find me a mentor", "I'd like to mentor");
    }

    private Visitor announces(String to) {
        return noor.typesAsCoordinator("announce").fills(Map.of("to", to, "text", WORDS));
    }
}
