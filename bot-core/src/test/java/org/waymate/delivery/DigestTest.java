package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.delivery.Delivery.State;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ben mentors Ana. On Wednesday, 14 October, she gets her check-in and, in the same message, an announcement for which
/// there was no room before.
@CoreTest
class DigestTest {

    private static final Instant CHECK_IN = Instant.parse("2026-10-14T15:00:00Z");

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;
    @Autowired private Deliveries deliveries;
    @Autowired private Programs programs;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void anAnnouncementWaits() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.menteeOf(ben, "Ana");
        campus.until(Instant.parse("2026-10-08T10:00:00Z"));
        for (var text : List.of("One", "Two", "Picnic!")) {
            noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", text))
                    .presses("Send now");
            campus.deliver();
        }
    }

    @Test
    void aPressChangesItsPartAndLeavesTheOther() {
        campus.until(CHECK_IN);
        ana.presses("Yes, we met");

        assertThat(ana.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ana.told()).startsWith("Two things for you this week").contains("How useful was it",
                "Picnic!");
        campus.deliver();
        assertThat(ana.directly().getLast()).isEqualTo(ana.told());
        assertThat(ana.presses("4").told()).startsWith("Two things").contains("Thank you", "Picnic!");
    }

    @Test
    void aSecondPressIsShownWhatStands() {
        campus.until(CHECK_IN);
        var code = ana.code("Yes, we met");

        var first = ana.pressesCode(code).told();
        assertThat(ana.pressesCode(code).told()).isEqualTo(first);
    }

    @Test
    void aFormComesBackIntoItsPart() {
        campus.until(CHECK_IN);
        ana.presses("We have set a day").fills(Map.of("day", "2026-10-16"));

        assertThat(ana.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ana.told()).startsWith("Two things for you this week").contains("October 16", "Picnic!");
    }

    @Test
    void whatIsAnsweredElsewhereStandsThereToo() {
        campus.until(CHECK_IN);
        ana.pressesCode(DigestMark.bare(ana.code("Yes, we met")));
        assertThat(ana.told()).doesNotContain("Picnic!");

        campus.deliver();
        assertThat(ana.directly().getLast()).startsWith("Two things").contains("How useful was it",
                "Picnic!");
    }

    @Test
    void whatIsAnsweredWhileItIsOnItsWayIsTakenOutAfterwards() {
        platform.meanwhile("UAna", () -> ana.types("home").presses("Yes, we met"));
        campus.until(CHECK_IN);

        assertThat(ana.directly().getLast()).contains("Picnic!").doesNotContain("have you met?");
    }

    @Test
    void theButtonOfSomebodyElseChangesNothing() {
        campus.until(CHECK_IN);
        ben.pressesCode(ana.code("Yes, we met"));

        assertThat(ben.told()).contains("belongs to somebody else");
        assertThat(ana.directly().getLast()).contains("Check-in: have you met?");
    }

    @Test
    void whoseMessagesAreClosedMissedEachOfIt() {
        platform.close("UAna");
        campus.until(CHECK_IN);

        assertThat(states("announcement-direct")).contains(State.UNREACHABLE);
        assertThat(states("check-in")).contains(State.UNREACHABLE);
        platform.open("UAna");
        assertThat(ana.types("home").told()).contains("Ben");
    }

    @Test
    void whoeverTakesABreakGetsItAfterwards() {
        ana.types("pause 2026-10-20");
        campus.until(Instant.parse("2026-10-19T21:00:00Z"));
        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic!"));

        campus.pass(Duration.ofDays(2));
        assertThat(ana.directly()).anyMatch(said -> said.contains("Picnic!"));
    }

    @Test
    void whoeverIsForgottenGetsNothingMore() {
        ana.types("privacy").presses("Forget me").presses("Forget me for good");
        campus.until(CHECK_IN);

        assertThat(ana.directly()).noneMatch(said -> said.contains("Picnic!"));
        assertThat(states("digest")).isEmpty();
    }

    @Test
    void itSpeaksTheLanguageOfItsReaderAndWritesNamesAsTheyAreWritten() {
        ben.types("profile").fills(Map.of("name", "\u0646\u0648\u0631"));
        ana.types("profile").fills(Map.of("language", "spanish"));
        campus.until(CHECK_IN);

        assertThat(ana.directly().getLast())
                .startsWith("Dos cosas para ti esta semana\nCada una va por su cuenta")
                .contains("\u0646\u0648\u0631", "Picnic!", "Guard\u00E9 una de ellas");
    }

    @Test
    void whoeverHasNothingLeftInItIsToldSo() {
        campus.until(CHECK_IN);
        ana.presses("Yes, we met").presses("4");
        campus.deliver();

        assertThat(ana.directly().getLast()).startsWith("Two things").contains("Thank you", "Picnic!")
                .doesNotContain("have you met?");
    }

    private List<State> states(String kind) {
        var program = programs.findAll().getFirst().id();
        return List.of(State.values()).stream()
                .flatMap(state -> deliveries.findByProgramAndState(program, state).stream())
                .filter(one -> one.kind().equals(kind)).map(Delivery::state).distinct().toList();
    }
}
