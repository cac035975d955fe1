package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.program.ProgramId;
import org.waymate.program.Spaces;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Noor runs two programs. In a direct message, which names no place, every button leads to the one that its message
/// speaks of, though the other is newer.
@CoreTest
class ButtonsOfTheirProgramTest {

    @Autowired private Campus campus;
    @Autowired private Ear ear;
    @Autowired private Rooms rooms;
    @Autowired private Codec codec;
    @Autowired private Spaces spaces;
    @Autowired private HeardPlatform platform;

    private Visitor noor;
    private Visitor nowhere;
    private ProgramId first;

    @BeforeEach
    void noorRunsTwoPrograms() {
        noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        campus.menteeOf(ben, "Ana");
        campus.mentee("Mia").types("request studying").presses("Let the coordinator choose");
        campus.mentee("Lea");
        platform.close("ULea");
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Soon!"))
                .presses("Send now");
        campus.deliver();
        first = spaces.programOf(noor.visit("x").space().orElseThrow()).orElseThrow();
        campus.pass(Duration.ofMinutes(1));
        setsUpAnother(noor.as(Told.in("T9", true)));
        nowhere = noor.as(Told::nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "queue", "person ana", "person ben", "person mia", "person lea"})
    void eachButtonSaysOfWhichProgramItSpeaks(String typed) {
        noor.typesAsCoordinator(typed);

        assertThat(buttons(noor)).isNotEmpty().allSatisfy(this::saysItsProgram);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mentees", "Mentors", "Pairs", "Looking for a mentor",
            "Not reached by my messages"})
    void soDoesEachNameInTheLists(String list) {
        noor.typesAsCoordinator("summary").picks(list);

        assertThat(buttons(noor)).isNotEmpty().allSatisfy(this::saysItsProgram);
    }

    @Test
    void whomMessagesDoNotReachIsReadOfTheRightProgram() {
        noor.typesAsCoordinator("summary");

        assertThat(nowhere.pressesCode(noor.code("See who")).told()).contains("Lea");
        assertThat(nowhere.presses("See more").told()).startsWith("Lea, mentee");
    }

    @Test
    void theWholeSummaryIsThatOfTheBrief() {
        campus.pass(Duration.ofDays(7));

        assertThat(noor.codes("With chart and table").stream()
                .map(more -> nowhere.pressesCode(more).told().contains("First Year Together")))
                .containsExactlyInAnyOrder(true, false);
    }

    private void saysItsProgram(Invitation button) {
        var code = codec.write(button);
        assertThat(ear.hear(new Asked.Pressed(code))).isInstanceOfSatisfying(Heard.Asks.class,
                asks -> assertThat(rooms.program(asks.shape(), asks.given())).as(code).contains(first));
    }

    private static List<Invitation> buttons(Visitor somebody) {
        var message = somebody.said().orElseThrow();
        var lists = message.parts().stream().filter(Part.PickList.class::isInstance)
                .map(part -> ((Part.PickList) part).picks());
        return Stream.concat(Visitor.choices(message).map(Choice::does), lists).toList();
    }

    private static void setsUpAnother(Visitor coordinator) {
        coordinator.typesAsCoordinator("setup").fills(Map.of("name", "Second Year", "first-day",
                "2026-09-01", "last-day", "2027-06-30", "help-card", "112", "zone", "Lisbon"));
        coordinator.presses("Open for joining").presses("Open now");
    }
}
