package org.waymate.pairing;

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
import org.waymate.testing.Visitor;

/// Monday, 5 October 2026, with five mentors who don't answer.
@CoreTest
class AskingDaysIT {

    @Autowired private Campus campus;

    private Visitor noor;

    @BeforeEach
    void fiveMentors() {
        noor = campus.noor();
        for (var name : new String[]{"Ben", "Carla", "Davi", "Emi", "Zoe"}) {
            campus.pass(Duration.ofMinutes(1));
            campus.mentor(name, noor);
        }
    }

    @Test
    void afterSevenDaysInAllTheRequestIsLeftToTheCoordinators() {
        var ana = campus.mentee("Ana").asksForAMentor("studying");

        campus.until(Instant.parse("2026-10-13T15:59:00Z"));
        assertThat(ana.directly()).filteredOn(told -> told.contains("I have asked Davi")).hasSize(1);
        assertThat(noor.directly()).noneMatch(told -> told.startsWith("Ana waits"));

        campus.until(Instant.parse("2026-10-13T16:00:00Z"));
        assertThat(ana.directly()).noneMatch(told -> told.contains("Emi")).last().asString()
                .startsWith(
                        "A coordinator looks for a mentor for you, and you hear from me by Friday, October 16");
        assertThat(noor.directly()).last().asString().startsWith("Ana waits for you to choose a mentor");
        assertThat(noor.typesAsCoordinator("queue").codes("Match with Emi")).hasSize(1);
    }

    @Test
    void bothAreSettingsOfTheProgram() {
        noor.typesAsCoordinator("asking").fills(Map.of("a-mentor", "1", "in-all", "2"));
        assertThat(noor.told()).contains(
                "A mentor has one day to answer, and I ask for 2 days in all; weekends and holidays don't count");
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        assertThat(ana.told())
                .startsWith("I have asked Ben for you: you will hear by Tuesday, October 6, whatever");

        campus.pass(Duration.ofDays(2).plusHours(10));

        assertThat(ana.directly()).filteredOn(told -> told.contains("I have asked Carla")).hasSize(1);
        assertThat(ana.directly()).last().asString().startsWith("A coordinator looks for a mentor for you");
    }

    @Test
    void fewerDaysInAllThanForOneMentorIsAFieldToCorrect() {
        noor.typesAsCoordinator("asking").fills(Map.of("a-mentor", "3", "in-all", "2"));

        assertThat(((Reply.Correct) noor.reply()).problems()).containsOnlyKeys("in-all");
    }

    @Test
    void whatIsSoStandsInTheForm() {
        noor.typesAsCoordinator("settings").fills(Map.of()).presses("Change how long I ask");

        assertThat(noor.form().fields()).flatExtracting("filled").containsExactly("2", "7");
        assertThat(campus.mentee("Mia").typesAsCoordinator("asking").told()).contains("coordinators");
    }
}
