package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Monday, 5 October 2026, ten o'clock in Berlin: Noor has set up a program and not opened it.
@CoreTest
class DraftTest {

    private static final String NOT_OPEN = "First Year Together isn't open yet, so there is nothing to do here for now. Noor can help you.";

    @Autowired private Campus campus;

    private Visitor noor;

    @BeforeEach
    void aDraft() {
        noor = campus.draws(campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true));
    }

    @Test
    void setUpSaysThatItIsADraftAndOffersToOpenIt() {
        assertThat(noor.told()).startsWith(
                "First Year Together is ready, as a draft: only its coordinators hear from me until you open it for joining.");
        assertThat(noor.choices()).extracting("label").contains("Open for joining", "Change the program");
    }

    @Test
    void whateverOthersSayTheyAreToldWhoCanHelp() {
        var ana = campus.visitor("Ana");

        for (var line : new String[]{"", "join", "help", "help-me", "request studying", "status", "joni"}) {
            assertThat(ana.types(line).told()).as(line).isEqualTo(NOT_OPEN);
        }
        assertThat(ana.says("hello").told()).isEqualTo(NOT_OPEN);
        assertThat(ana.pressesCode("join|mentee").told()).isEqualTo(NOT_OPEN);
        assertThat(ana.typesAsCoordinator("open").told())
                .isEqualTo("Only coordinators can do this. Noor can help you.");
        assertThat(ana.types("privacy").told()).doesNotContain("isn't open yet");
    }

    @Test
    void notEvenItsCoordinatorJoins() {
        assertThat(noor.types("join").told()).isEqualTo(
                "First Year Together isn't open for joining yet. Whoever runs it opens it with \"/mentor-admin open\".");
        assertThat(noor.types("help").told()).contains("/mentor-admin open").doesNotContain("/mentor join");
    }

    @Test
    void thePanelLeadsToTheOpening() {
        assertThat(noor.types("").told()).contains("First Year Together is a draft");
        assertThat(noor.presses("Open for joining").told())
                .startsWith("Shall I open First Year Together for joining?");
    }

    @Test
    void openingSaysFirstWhatWillHappenAndToWhom() {
        noor.presses("Open for joining");

        assertThat(noor.told()).contains("Everybody here can join with \"/mentor join\"",
                "Noor will hear from me", "every 2 weeks on Wednesday at 5:00");
        assertThat(campus.visitor("Ana").types("join").told()).isEqualTo(NOT_OPEN);
        assertThat(noor.presses("Not yet").told()).startsWith("First Year Together stays a draft");
        assertThat(campus.visitor("Ana").types("join").told()).isEqualTo(NOT_OPEN);
    }

    @Test
    void onceOpenPeopleJoinAndASecondPressIsAnswered() {
        var code = noor.presses("Open for joining").code("Open now");
        var notYet = noor.code("Not yet");

        assertThat(noor.pressesCode(code).told())
                .startsWith("First Year Together is open: people can join with \"/mentor join\".");
        assertThat(noor.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(noor.pressesCode(code).told())
                .isEqualTo("First Year Together is open already. There is nothing to do.");
        assertThat(noor.pressesCode(notYet).told()).startsWith("First Year Together is open already.");
        assertThat(noor.typesAsCoordinator("open").told()).startsWith("First Year Together is open already.");
        assertThat(noor.types("").told()).doesNotContain("draft");
        assertThat(campus.mentee("Ana").told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void theProgramOfSomebodyElseIsNotOpenedByAnOldButton() {
        var code = noor.presses("Open for joining").code("Open now");

        var nadia = campus.draws(campus.visitorElsewhere("Nadia", true));
        assertThat(nadia.pressesCode(code).told())
                .isEqualTo("This button belongs to another program, so nothing has changed.");
        assertThat(nadia.types("").told()).contains("is a draft");

        assertThat(campus.visitor("Ana").types("join").told()).isEqualTo(NOT_OPEN);
    }

    @Test
    void withoutAHelpCardItStaysADraft() {
        var nadia = campus.visitorElsewhere("Nadia", true).typesAsCoordinator("setup")
                .fills(Map.of("name", "Second Year", "first-day", "2026-09-01", "last-day", "2027-01-27"));
        assertThat(nadia.told()).contains("The help card is still empty.");

        assertThat(nadia.typesAsCoordinator("open").told())
                .startsWith("Second Year can't open yet: its help card is empty.");
        nadia.presses("Write the help card").fills(Map.of("help-card", "Call 112."));

        assertThat(nadia.presses("Open for joining").presses("Open now").told())
                .startsWith("Second Year is open");
        nadia.typesAsCoordinator("program").fills(Map.of("help-card", ""));
        assertThat(((Reply.Correct) nadia.reply()).problems()).containsOnlyKeys("help-card");
    }

    @Test
    void afterItsLastDayItNoLongerOpens() {
        campus.until(Instant.parse("2027-01-28T10:00:00Z"));

        assertThat(noor.typesAsCoordinator("open").told()).startsWith(
                "First Year Together can't open: its last day, Wednesday, January 27, is past.");
    }

    @Test
    void anAnnouncementIsKeptUntilThereIsSomebodyToReadIt() {
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"));
        var now = noor.code("Send now");
        var at = noor.code("Send at…");
        noor.presses("Send me a copy");
        campus.deliver();
        assertThat(noor.directly()).last().asString().contains("Picnic!");

        assertThat(noor.pressesCode(at).told()).startsWith("First Year Together isn't open yet, so");
        assertThat(noor.pressesCode(now).told()).startsWith("First Year Together isn't open yet, so");
        noor.presses("Open for joining").presses("Open now");
        var ana = campus.mentee("Ana");
        noor.pressesCode(now);
        campus.deliver();
        assertThat(ana.directly()).last().asString().contains("Picnic!");
    }

    @Test
    void nobodyIsBriefedBeforeTheWeekAfterTheOpening() {
        campus.until(Instant.parse("2026-10-13T10:00:00Z"));
        assertThat(noor.directly()).isEmpty();

        campus.opens(noor);
        campus.until(Instant.parse("2026-10-18T10:00:00Z"));
        assertThat(noor.directly()).isEmpty();
        campus.until(Instant.parse("2026-10-19T08:00:00Z"));
        assertThat(noor.directly()).hasSize(1);
    }

    @Test
    void itsTimeZoneCanBeChanged() {
        noor.presses("Change the program").fills(Map.of("zone", "Tokyo"));

        assertThat(noor.told()).contains("Time zone: Tokyo");
    }
}
