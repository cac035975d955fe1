package org.waymate.checkins;

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

/// At which hour somebody is asked is theirs to say. It is Monday, 5 October; Ben is the mentor of Ana and Mia, all
/// live in Berlin and are asked on Wednesday, 14 October, at five.
@CoreTest
class OwnHourIT {

    @Autowired private Campus campus;

    private Trio trio;
    private Visitor ana;

    @BeforeEach
    void benIsTheMentorOfAnaAndMia() {
        trio = Trio.on(campus);
        ana = trio.ana();
    }

    @Test
    void itCountsFromTheNextCheckInForThemAlone() {
        ana.types("hour 18:30");
        assertThat(ana.told()).startsWith("Your check-ins come at 6:30")
                .contains("from now on. The next one comes on Wednesday, October 14, 6:30");

        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(isAsked(trio.mia())).isTrue();
        campus.until(Instant.parse("2026-10-14T16:29:59Z"));
        assertThat(isAsked(ana)).isFalse();
        campus.until(Instant.parse("2026-10-14T16:30:00Z"));
        assertThat(isAsked(ana)).isTrue();
    }

    @Test
    void anHourThatIsPastTodayCountsFromTheNextTime() {
        campus.until(Instant.parse("2026-10-14T10:00:00Z"));

        ana.types("hour 9:00");

        assertThat(ana.told()).startsWith("The next check-in still comes on Wednesday, October 14, 5:00")
                .contains("after it they come at 9:00");
        campus.until(Instant.parse("2026-10-14T14:59:59Z"));
        assertThat(isAsked(ana)).isFalse();
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(isAsked(ana)).isTrue();
        ana.presses("Not yet").presses("No time");
        campus.until(Instant.parse("2026-10-28T08:00:00Z"));
        assertThat(isAsked(ana)).isTrue();
    }

    @Test
    void laterAndTheDayAfterADateKeepIt() {
        ana.types("hour 18:30");
        campus.until(Instant.parse("2026-10-14T16:30:00Z"));

        assertThat(ana.presses("Ask me later").told()).contains("I will, on Thursday, October 15, 6:30");
    }

    @Test
    void anEarlierHourComesNoSoonerThanFiveDaysAfterTheIntroduction() {
        campus.until(Instant.parse("2026-10-09T14:00:00Z"));
        trio.ben().types("places 3");
        var eva = campus.menteeOf(trio.ben(), "Eva");

        eva.types("hour 9:00");

        assertThat(eva.told()).startsWith("The next check-in still comes on Wednesday, October 14, 5:00");
        campus.until(Instant.parse("2026-10-14T14:59:59Z"));
        assertThat(isAsked(eva)).isFalse();
    }

    @Test
    void aQuietHourIsAFieldToCorrect() {
        ana.types("hour 22:15");

        assertThat(((Reply.Correct) ana.reply()).problems().get("hour").key()).isEqualTo("hour.quiet");
        assertThat(ana.types("").told()).contains("I ask how it goes at 5:00");
    }

    @Test
    void thePanelLeadsToItAndShowsWhatItIsNow() {
        ana.types("").presses("Another hour");
        assertThat(ana.form().fields().getFirst().filled()).containsExactly("17:00");

        ana.fills(Map.of("hour", "12:00"));

        assertThat(ana.types("").told()).contains("I ask how it goes at 12:00");
    }

    @Test
    void whoIsMatchedWithNobodyYetMaySayItToo() {
        var eva = campus.mentee("Eva").types("hour 18:00");

        assertThat(eva.told()).startsWith("When I ask how it goes, I do it at 6:00");
    }

    private static boolean isAsked(Visitor who) {
        return who.directly().stream().anyMatch(told -> told.startsWith("Check-in: have you met?"));
    }
}
