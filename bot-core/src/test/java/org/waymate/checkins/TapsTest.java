package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// How many taps a check-in takes, from the message that stands there to its last line.
@CoreTest
class TapsTest {

    private static final String DONE = "Thank you, I have your answers. There is nothing more to do.";

    @Autowired private Campus campus;

    @Test
    void aYesWithARatingIsTwoTaps() {
        var ana = Trio.on(campus).ana();
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        assertThat(taps(ana, List.of("Yes, we met", "5 (very)"))).isEqualTo(2);
        assertThat(ana.told()).startsWith(DONE);
    }

    @Test
    void aMentorOfFiveAnswersForAllInOneMessageWithTwoTapsAMentee() {
        var ben = mentorOf(List.of("Ana", "Mia", "Eva", "Ida", "Joe"));
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(ben.codes("Yes, we met")).hasSize(5);
        var heard = ben.directly().size();

        var taps = 0;
        while (taps == 0 || !ben.told().startsWith(DONE)) {
            taps += taps(ben, List.of("Yes, we met", "4"));
        }

        assertThat(taps).isEqualTo(2 * 5);
        assertThat(ben.directly()).hasSize(heard);
        assertThat(ben.told()).contains("Ana: you said “Yes, we met”, and how useful it was: 4 of 5.",
                "Joe: you said “Yes, we met”, and how useful it was: 4 of 5.");
    }

    @Test
    void everyOtherAnswerIsOneTap() {
        var trio = Trio.on(campus);
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        taps(trio.ana(), List.of("Not yet"));
        assertThat(trio.ana().told()).startsWith(DONE);
        taps(trio.mia(), List.of("It didn't work out"));
        assertThat(trio.mia().told()).startsWith(DONE);
    }

    private Visitor mentorOf(List<String> mentees) {
        var ben = campus.mentor("Ben", campus.noor()).types("places " + mentees.size());
        mentees.forEach(name -> campus.menteeOf(ben, name));
        return ben;
    }

    private static int taps(Visitor who, List<String> labels) {
        labels.forEach(who::presses);
        return labels.size();
    }
}
