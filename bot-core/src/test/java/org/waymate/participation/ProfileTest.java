package org.waymate.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

@CoreTest
class ProfileTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void benIsAMentor() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("about", "I like tea."));
    }

    @Test
    void whatWasSaidStandsInTheFormAndWhatIsSaidNowCounts() {
        ben.types("profile");
        assertThat(ben.form().toString()).contains("Ben", "I like tea.", "Europe/Berlin");

        ben.fills(Map.of("name", "Benjamin", "topics", "money", "about", ""));

        assertThat(ben.told()).startsWith("Your profile is changed").contains("Benjamin", "Money")
                .doesNotContain("tea");
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        assertThat(ana.told()).startsWith("I have asked Benjamin for you");
    }

    @Test
    void whoMovesIsAskedAtTheSameHourOfTheirNewClock() {
        var ana = campus.menteeOf(ben, "Ana");

        ana.types("profile").fills(Map.of("zone", "New York"));

        campus.until(Instant.parse("2026-10-14T20:59:59Z"));
        assertThat(ana.directly()).noneMatch(said -> said.startsWith("Check-in"));
        campus.until(Instant.parse("2026-10-14T21:00:00Z"));
        assertThat(ana.directly()).last().asString().startsWith("Check-in: have you met?");
    }

    @Test
    void morePlacesServeWhoWaitsAndFewerLeaveWhoIsThere() {
        ben.types("places 0");
        assertThat(ben.told())
                .isEqualTo("You take no new mentees from now on. Nobody is with you yet, so I won't "
                        + "ask you to take anybody new.");
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        assertThat(ana.told()).startsWith("You are on the waiting list");

        ben.types("places 3");
        campus.deliver();
        assertThat(ben.told()).startsWith("You take 3 mentees from now on.");
        ben.types("status").presses("Accept");
        campus.deliver();

        ben.types("places 0");
        assertThat(ben.told())
                .contains("One mentee is with you and stays, so I won't ask you to take anybody new.");
        assertThat(ana.types("status").told()).contains("Your mentor is");
    }

    @Test
    void aMenteeTakesNobody() {
        assertThat(campus.mentee("Ana").types("places 3").told()).contains("mentors");
    }

    @Test
    void aNumberOutOfRangeIsAFieldToCorrect() {
        var field = ben.types("places 11").form().fields().getFirst();

        assertThat(field.filled()).containsExactly("11");
        assertThat(field.error().orElseThrow()).contains("10");
    }
}
