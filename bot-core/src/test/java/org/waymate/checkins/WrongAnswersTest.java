package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What comes too late, is about a day that can't be, or is somebody else's: a kind answer, and nothing changes.
@CoreTest
class WrongAnswersTest {

    @Autowired private Campus campus;
    @Autowired private CheckInFigures figures;
    @Autowired private Programs programs;

    private Trio trio;
    private Visitor ana;

    @BeforeEach
    void anaIsAsked() {
        trio = Trio.on(campus);
        ana = trio.ana();
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
    }

    @Test
    void aMeetingNextYearWhenTheProgramIsOverIsAFieldToCorrectAndNothingIsLost() {
        for (var day : List.of("2027-10-19", "19 October 2027", "13 October")) {
            ana.presses("We have set a day").fills(Map.of("day", day));
            var problem = ((Reply.Correct) ana.reply()).problems().get("day");
            assertThat(problem.key()).as(day).isIn("date.after-end", "date.past");
        }

        assertThat(ana.types("").told()).contains("Ben: have you met?");
        ana.presses("We have set a day").fills(Map.of("day", "19 October"));
        assertThat(ana.told()).contains("We have set a day”, Monday, October 19.");
    }

    @Test
    void aPressOnAnOldCheckInAfterTheNextHasOpenedChangesNeither() {
        var old = everyCode();
        ana.presses("Change").presses("Not yet");
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));

        for (var code : old) {
            assertThat(ana.pressesCode(code).told()).as(code).isEqualTo("""
                    This check-in is closed, and there is nothing to do. The next one comes by itself.
                    Ben: you said “Not yet”.""");
        }

        var program = programs.findAll().getFirst().id();
        assertThat(figures.rounds(program)).extracting(CheckInFigures.OfRound::answered).containsExactly(1,
                0);
        assertThat(trio.noor().typesAsCoordinator("summary").told()).startsWith("Nothing needs you");
    }

    @Test
    void aDateOrANoteForAnOldCheckInChangesNothing() {
        ana.presses("We have set a day");
        var date = ana.form();
        ana.presses("Not yet");
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));

        ana.asks(new Asked.Submitted(date.code(),
                Answers.NONE.with("day", "2026-10-30")));

        assertThat(ana.told()).startsWith("This check-in is closed").endsWith("Ben: you said “Not yet”.");
    }

    @Test
    void anAnswerBySomebodyElseChangesNothing() {
        var codes = everyCode();
        var said = ana.types("status").told();
        var zoe = campus.elsewhere("Zoe");
        var max = campus.mentorElsewhere("Max", zoe);

        for (var code : codes) {
            for (var other : List.of(trio.ben(), trio.mia(), max)) {
                assertThat(other.pressesCode(code).told()).as(code)
                        .isNotEqualTo(said).doesNotContain("Ben: you said");
            }
            assertThat(trio.mia().pressesCode(code).told())
                    .startsWith("This check-in belongs to somebody else");
        }
        campus.deliver();
        assertThat(ana.directly()).last().asString()
                .contains("I can give Ben a small tip", "I can quietly let");
    }

    /// Of each kind of press one, as they stand with Ana; afterwards she waits for an answer.
    private List<String> everyCode() {
        var codes = new ArrayList<>(
                List.of(ana.code("Yes, we met"), ana.code("Not yet"), ana.code("Ask me later")));
        ana.presses("Yes, we met");
        codes.add(ana.code("4"));
        ana.presses("4").presses("Change").presses("Not yet");
        codes.addAll(List.of(ana.code("No time"), ana.code("Waiting for an answer"), ana.code("Change")));
        ana.presses("Waiting for an answer");
        codes.addAll(List.of(ana.code("Give a small tip"), ana.code("Tell a coordinator")));
        codes.add("checkin.pace" + codes.getFirst().substring("checkin.say".length())
                .replaceAll("\\|[^|]*$", "|never"));
        return codes;
    }
}
