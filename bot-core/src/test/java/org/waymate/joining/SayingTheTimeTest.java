package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form;
import org.waymate.chat.message.Choice;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Where the platform tells no time zone the program's is taken, and whoever joined says whether it is right.
@CoreTest
class SayingTheTimeTest {

    @Autowired private Campus campus;

    private Visitor ana;

    @BeforeEach
    void anaIsOnDiscord() {
        campus.noor();
        ana = campus.visitor("Ana").as(Told.in("T1", false));
    }

    @Test
    void sheIsAskedWhetherItIsSoLateForHer() {
        campus.joins(ana, Map.of("role", "mentee"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!")
                .contains("It is 10:00").contains("for you now?");
        assertThat(ana.choices()).extracting(Choice::label).startsWith("Ask for a mentor", "Yes", "No");
    }

    @Test
    void yesKeepsTheClockAndTheNextStepStaysAtHand() {
        campus.joins(ana, Map.of("role", "mentee")).presses("Yes");

        assertThat(ana.told()).startsWith("Thank you: it is ");
        assertThat(ana.choices()).extracting(Choice::label).startsWith("Ask for a mentor");
        assertThat(zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void onlyNoAsksForACity() {
        campus.joins(ana, Map.of("role", "mentee")).presses("No");
        assertThat(ana.form().fields()).extracting(Form.Field::name).containsExactly("zone");

        ana.fills(Map.of("zone", "Lisbon"));

        assertThat(ana.told()).startsWith("Thank you: it is ").contains("as in Lisbon");
        assertThat(zone()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void whoNamesACityInTheFormIsNotAsked() {
        campus.joins(ana, Map.of("role", "mentee", "zone", "Lisbon"));

        assertThat(ana.told()).doesNotContain("for you now?");
        assertThat(zone()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void whosePlatformTellsIsNotAsked() {
        assertThat(campus.mentee("Mia").told()).doesNotContain("for you now?");
    }

    @Test
    void aMentorIsAskedToo() {
        campus.joins(ana, Map.of("role", "mentor")).presses("No").fills(Map.of("zone", "Lisbon"));

        assertThat(ana.told()).contains("as in Lisbon");
        assertThat(ana.choices()).extracting(Choice::label).doesNotContain("Ask for a mentor");
    }

    private String zone() {
        return ana.types("profile").form().fields().stream().filter(field -> field.name().equals("zone"))
                .findFirst().orElseThrow().filled().getFirst();
    }
}
