package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;

@CoreTest
class SummaryTest {

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    @Test
    void whereNothingWaitsItSaysSoFirst() {
        var noor = campus.noor();
        campus.mentee("Ana");

        assertThat(noor.typesAsCoordinator("summary").told()).isEqualTo("""
                Nothing needs you in First Year Together right now.
                People: One mentee, 0 mentors
                Pairs: None yet
                Looking for a mentor: Nobody
                Last check-in: None yet
                Belonging: Not asked yet
                Not reached by my messages: Nobody
                See who
                summary-2026-10-05.csv""");
    }

    @Test
    void whatNeedsACoordinatorComesFirstWithTheButtonThatLeadsThere() {
        var noor = campus.noor();
        campus.waitingMentor("Ben");
        campus.pass(Duration.ofDays(3));

        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).startsWith(
                """
                        One thing needs you in First Year Together: press its button.
                        Ben would like to mentor (Studying and courses) and waits for 3 days.
                        """);
        noor.presses("Ask or not now");

        assertThat(noor.told()).startsWith("One person would like to mentor and waits for you.");
    }

    @Test
    void whomMessagesDoNotReachIsNamedUntilTheyComeBack() {
        var noor = campus.noor();
        var ana = campus.visitor("Ana");
        platform.close("UAna");
        ana.types("join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes"));
        campus.deliver();

        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains("My messages don't reach one person.");
        noor.presses("See who");
        assertThat(noor.told()).startsWith("My messages don't reach one person.")
                .endsWith("Ana, since Monday, October 5");

        ana.types("home");
        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).startsWith("Nothing needs you");
    }

    @Test
    void whoIsInAnotherProgramIsNotCounted() {
        var noor = campus.noor();
        campus.elsewhere("Zoe");
        campus.menteeElsewhere("Mia");

        assertThat(noor.typesAsCoordinator("summary").told()).contains("People: 0 mentees, 0 mentors");
    }

    @Test
    void aRoundThatWasLivedIsCounted() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var ana = campus.mentee("Ana");
        ana.asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.presses("Yes, we met");
        campus.pass(Duration.ofDays(5));

        assertThat(noor.typesAsCoordinator("summary").told()).startsWith(
                "Nothing needs you in First Year Together right now: 1 of 1 pair had met at the last check-in.")
                .contains("Pairs: 1",
                        "Last check-in: Wednesday, October 14: 1 of 1 pair met; 1 of 2 people answered",
                        "1 of 1 pair had met at the last check-in. A chart");
    }

    @Test
    void roundsAreShownInAPictureThatCanBeReadAloud() {
        var message = summary(Example.figures(), "en");

        assertThat(message.parts()).hasAtLeastOneElementOfType(Part.Picture.class);
        assertThat(message.plain())
                .contains("Last check-in: Wednesday, November 4: 7 of 9 pairs met; 16 of 18 people answered")
                .contains("7 of 9 pairs had met at the last check-in. A chart of the check-ins.");
    }

    @Test
    void withNothingToDoTheFirstLineTellsTheFinding() {
        var message = summary(Example.quiet(Example.figures().rounds()), "es");

        assertThat(message.plain()).startsWith(
                "Ahora mismo no hay nada que hacer en First Year Together: según el último seguimiento, hubo encuentro en 7 de 9 mentorías.");
    }

    @Test
    void fourHundredPeopleStillFitIntoOneMessage() {
        var silences = Collections.nCopies(400, new Silence(PersonId.random(), "Ana", Example.NOW));
        var figures = new Figures(300, 100, List.of(), List.of(), 90, silences, List.of(),
                List.of(), 0);

        assertThat(new UnreachedMessage(figures, ProgramId.random(), Example.in("en")).whole().parts())
                .hasSize(2);
    }

    @Test
    void thePanelLeadsToIt() {
        var noor = campus.noor();

        noor.types("home").presses("Summary");

        assertThat(noor.reply()).isInstanceOf(Reply.Tell.class);
        assertThat(noor.told()).startsWith("Nothing needs you");
    }

    private static Message summary(Figures figures, String language) {
        return new SummaryMessage(figures, new SummaryMessage.Shown(List.of(), 0, 0), Example.program(),
                Example.in(language)).whole();
    }
}
