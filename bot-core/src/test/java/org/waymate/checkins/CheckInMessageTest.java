package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// How a check-in looks, and what stands where it stood before. Ben is the mentor of Ana and Mia; all live in Berlin.
@CoreTest
class CheckInMessageTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-10-14T15:00:00Z");

    @Autowired private Campus campus;
    @Autowired private CheckInFigures figures;
    @Autowired private Programs programs;

    private Trio trio;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void benIsTheMentorOfAnaAndMia() {
        trio = Trio.on(campus);
        ben = trio.ben();
        ana = trio.ana();
        campus.until(WEDNESDAY);
    }

    @Test
    void aMentorGetsOneMessageWithARowForEachMentee() {
        assertThat(ben.directly()).last().asString().isEqualTo("""
                Check-in: have you met? Please press what fits, for each person.
                The coordinators read your answers. The person you meet with never does.
                Ana: have you met?
                Mia: have you met?""");
        assertThat(ben.codes("Yes, we met")).hasSize(2);
    }

    @Test
    void answeringOneRowLeavesTheOthers() {
        ben.presses("Not yet");
        campus.deliver();

        assertThat(ben.told()).startsWith("Check-in: have you met? Please press what fits.")
                .contains("Ana: you said “Not yet”.", "Mia: have you met?");
        assertThat(ben.directly()).last().asString().isEqualTo(ben.told());
    }

    @Test
    void aPressOnAnOldCheckInSaysThatItIsClosedAndWhatWasSaid() {
        var met = ana.code("Yes, we met");
        ana.presses("Not yet");
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(ana.directly()).anyMatch(told -> told.startsWith("This check-in is closed"));

        ana.pressesCode(met);

        assertThat(ana.told()).isEqualTo("""
                This check-in is closed, and there is nothing to do. The next one comes by itself.
                Ben: you said “Not yet”.""");
    }

    @Test
    void theReminderShowsTheSameRowsAndFollowsTheAnswer() {
        campus.until(Instant.parse("2026-10-16T15:00:00Z"));
        assertThat(ana.directly()).last().asString().startsWith("A reminder of your check-in, the only one");

        ana.presses("Not yet");
        campus.deliver();

        assertThat(ana.directly()).filteredOn(told -> told.contains("Ben: you said “Not yet”.")).hasSize(2);
    }

    @Test
    void theReminderLeavesOutWhatWasAnsweredBefore() {
        ben.presses("Not yet");
        campus.until(Instant.parse("2026-10-16T15:00:00Z"));

        assertThat(ben.directly()).last().asString().startsWith("A reminder of your check-in, the only one")
                .contains("Mia: have you met?", "One more of your answers I have already")
                .doesNotContain("Ana:");

        ben.presses("Not yet");
        campus.deliver();

        assertThat(ben.directly()).last().asString().contains("Mia: you said “Not yet”.")
                .doesNotContain("Ana:");
    }

    @Test
    void whoWasAskedAgainTwiceHasTheAnswerInEachOfTheMessages() {
        ana.presses("Ask me later");
        campus.until(Instant.parse("2026-10-15T16:00:00Z"));
        ana.presses("We have set a day").fills(Map.of("day", "2026-10-19"));
        campus.until(Instant.parse("2026-10-20T16:00:00Z"));

        ana.presses("Not yet");
        campus.deliver();

        assertThat(ana.directly()).noneMatch(told -> told.contains("Ben: have you met?"))
                .filteredOn(told -> told.contains("Ben: you said “Not yet”.")).hasSize(3);
    }

    @Test
    void thePanelHasTheOpenCheckInAndElseTheNextOne() {
        assertThat(ana.types("").told()).contains("Ben: have you met?");

        ana.presses("Not yet");

        assertThat(ana.types("").told())
                .contains("Your next check-in comes on Wednesday, October 28, 5:00");
    }

    @Test
    void spanishSpeakersReadSpanish() {
        var carla = campus.mentor("Carla", trio.noor());
        var eva = trio.mentee(campus.visitor("Eva", "Europe/Madrid", Locale.of("es"), false), "sí", carla);
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));

        assertThat(eva.directly()).last().asString()
                .startsWith("¿Cómo va? ¿Hubo encuentro? Pulsa lo que corresponda, por favor.");
        assertThat(eva.presses("Sí, nos vimos").presses("5 (mucho)").told())
                .endsWith("Carla: dijiste «Sí, nos vimos», y lo útil que fue: 5 de 5.");
    }

    @Test
    void eachNameLeadsToThePersonWhereBothAreInOnePlace() {
        ana.presses("Not yet");

        assertThat(rowText(ana)).startsWith("[Ben](person:slack/T1/UBen)");
    }

    private static String rowText(Visitor who) {
        var message = switch (who.reply()) {
            case Reply.Replace(Message shown) -> shown;
            case Reply.Tell _,Reply.Correct _ -> throw new AssertionError("Not replaced");
        };
        return message.parts().stream().filter(Part.Rows.class::isInstance).map(Part.Rows.class::cast)
                .findFirst().orElseThrow().rows().getFirst().text().commonMark();
    }
}
