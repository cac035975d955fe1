package org.waymate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Exported;
import org.waymate.testing.Visitor;

/// Ben mentors Ana.
@CoreTest
class PrivacyTest {

    @Autowired private Campus campus;

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
    void saysWhoCanSeeWhatByWhatIsThere() {
        assertThat(ana.types("privacy").told()).isEqualTo(
                """
                        This is what I keep about you, and who can see it. There is nothing to do.
                        Whoever is matched with you: Ben can see: your name, and your lines about yourself if you wrote any; \
                        the topics that you share, and until when you take a break; \
                        what you asked for and what you hope for, as can the mentors whom I ask; \
                        since when you are together, and the hello with which it began
                        The coordinators: your name and your lines about yourself; \
                        your role, your topics, since when you take part, and your breaks; \
                        whether my messages reach you, and when you were last here; what you asked for, and since when; \
                        with whom you are matched, and since when
                        Nobody in the program: where you live, and your language; when I ask you next; \
                        which messages I sent you, and when
                        Whoever looks after the server could open its database. What you hope for, your notes, your goals \
                        and what you told the coordinators can't be read there without a key.""");
        ana.types("goal add").fills(Map.of("title", "win"));
        assertThat(ana.types("privacy").told()).contains("your goals: you alone see them");
    }

    @Test
    void whoeverIsNotMatchedReadsWhoeverWillBe() {
        assertThat(campus.mentee("Mia").types("privacy").told())
                .contains("Nobody is matched with you now. Whoever will be sees: your name");
        assertThat(noor.types("privacy").told()).doesNotContain("matched with you now")
                .contains("that you run the program", "which commands you used as coordinator");
    }

    @Test
    void ofAStrangerNothingIsKept() {
        var sam = campus.visitor("Sam");

        assertThat(sam.types("privacy").told()).startsWith("I keep nothing about you");
        assertThat(sam.choices()).isEmpty();
        assertThat(sam.pressesCode("privacy.export").told()).startsWith("I keep nothing about you");
        assertThat(sam.pressesCode("privacy.forget").told()).startsWith("I keep nothing about you");
    }

    @Test
    void itIsOnThePanel() {
        ana.types("home").presses("Who sees what");

        assertThat(ana.told()).startsWith("This is what I keep about you");
    }

    @Test
    void theFileHoldsWhatTheySaidAndWhenOnTheirOwnClock() {
        ana.types("goal add").fills(Map.of("title", "pass \"statistics\""));
        ana.types("report").fills(Map.of("words", "Línea uno\nlínea dos"));
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.presses("Yes, we met").presses("4").presses("Add a note").fills(Map.of("note", "We talked."));

        var file = Exported.by(ana);

        assertThat(file).startsWith("{\n  \"what this is\": \"All that Waymate keeps about you, as of ")
                .contains("\"name\": \"Ana\"",
                        "\"known since\": \"2026-10-05 10:00:00 +02:00 (Europe/Berlin)\"",
                        "\"goal\": \"pass \\\"statistics\\\"\"", "\"words\": \"Línea uno\\nlínea dos\"",
                        "\"you said\": \"met\"", "\"how useful, 1 to 5\": 4", "\"note\": \"We talked.\"",
                        "\"with\": \"Ben\"", "\"account\": \"slack/T1/UAna\"",
                        "\"programs that you run\": []");
        assertThat(ana.told()).startsWith("Here is all that I keep about you")
                .contains("about-me-2026-10-14.json");
    }

    @Test
    void ofOthersTheFileHoldsTheirNamesOnly() {
        ben.types("profile").fills(Map.of("about", "I juggle"));
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ben.presses("It didn't work out");

        assertThat(Exported.by(ana)).contains("Ben").doesNotContain("UBen", "juggle", "not working");
        assertThat(Exported.by(ben)).contains("\"for\": \"Ana\"", "\"you said\": \"accepted\"",
                "\"you said\": \"not working\"", "I juggle").doesNotContain("UAna");
    }
}
