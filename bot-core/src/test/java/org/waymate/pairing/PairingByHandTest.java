package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Ben and Carla mentor one each; Ana has asked nobody.
@CoreTest
class PairingByHandTest {

    @Autowired private Campus campus;
    @Autowired private Desk desk;

    private Visitor noor;
    private Visitor ben;
    private Visitor carla;
    private Visitor ana;

    @BeforeEach
    void twoMentorsAndAna() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        carla = campus.mentor(campus.visitor("Carla"), noor, Map.of("places", "1"));
        ana = campus.mentee("Ana");
    }

    @Test
    void bothArePickedFromListsAndAreIntroduced() {
        noor.typesAsCoordinator("queue").presses("Match two by hand").fills(
                Map.of("mentee", picked("mentee", "Ana"), "mentor", picked("mentor", "Ben")));
        campus.deliver();

        assertThat(noor.told()).startsWith("Ben now mentors Ana, and both read it from me.");
        assertThat(ana.directly()).last().asString().startsWith("Meet Ben, your mentor.");
        assertThat(ben.directly()).last().asString().startsWith("Meet Ana, your mentee");
        assertThat(ana.types("request").told()).startsWith("Your mentor is Ben.");
    }

    @Test
    void whoWasAskedMeanwhileReadsThatThereIsNothingToDo() {
        ana.asksForAMentor("studying mentor:Ben");
        campus.deliver();
        var accept = ben.code("Accept");

        noor.typesAsCoordinator("pair Ana Carla");
        campus.deliver();

        assertThat(noor.told()).startsWith("Carla now mentors Ana");
        assertThat(ben.directly()).last().asString()
                .isEqualTo("Ana has a mentor by now. There is nothing to do.");
        assertThat(ben.pressesCode(accept).told()).startsWith("Ana has a mentor by now.");
        assertThat(ana.directly()).last().asString().startsWith("Meet Carla, your mentor.");
    }

    @Test
    void whomTheMentorWasAskedForMayBeTheirs() {
        ana.asksForAMentor("studying mentor:Ben");

        assertThat(noor.typesAsCoordinator("pair Ana Ben").told()).startsWith("Ben now mentors Ana");
    }

    @Test
    void theSameTwiceIsToldWhatStands() {
        noor.typesAsCoordinator("pair Ana Ben").typesAsCoordinator("pair Ana Ben");
        campus.deliver();

        assertThat(noor.told()).startsWith("Ben now mentors Ana");
        assertThat(ana.directly()).filteredOn(told -> told.startsWith("Meet Ben")).hasSize(1);
    }

    @Test
    void whoHasAMentorGetsNoSecond() {
        noor.typesAsCoordinator("pair Ana Ben").typesAsCoordinator("pair Ana Carla");

        assertThat(problem("mentee")).startsWith("Ana has a mentor already: Ben.");
    }

    @Test
    void whoHasNoPlaceLeftGetsNobody() {
        campus.mentee("Mia").asksForAMentor("studying mentor:Ben");

        noor.typesAsCoordinator("pair Ana Ben");

        assertThat(problem("mentor")).startsWith("Ben has no room: every place is taken");
    }

    @Test
    void whoTakesABreakIsLeftInPeace() {
        carla.types("pause 2026-11-03");
        noor.typesAsCoordinator("pair Ana Carla");
        assertThat(problem("mentor")).startsWith("Carla takes a break until Tuesday, November 3.");

        ana.types("pause 2026-11-03");
        noor.typesAsCoordinator("pair Ana Ben");
        assertThat(problem("mentee")).startsWith("Ana takes a break");
    }

    @Test
    void nobodyIsMatchedWithThemselvesOrWithSomebodyElsewhere() {
        noor.typesAsCoordinator("pair");
        var mentor = picked("mentor", "Ben");
        noor.fills(Map.of("mentee", mentor, "mentor", mentor));
        assertThat(((Reply.Correct) noor.reply()).problems()).containsOnlyKeys("mentee");

        campus.elsewhere("Nadia").typesAsCoordinator("pair")
                .fills(Map.of("mentee", mentor, "mentor", mentor));
        campus.deliver();
        assertThat(ben.directly()).noneMatch(told -> told.startsWith("Meet"));
    }

    @Test
    void aMentorCannotAskForThemselves() {
        assertThat(ben.types("request studying mentor:Ben").told())
                .startsWith("This is for people who look for a mentor.");
    }

    @Test
    void onlyCoordinatorsMatch() {
        assertThat(ana.typesAsCoordinator("pair Ana Ben").told()).contains("coordinators");
    }

    private String picked(String question, String name) {
        return noor.form().fields().stream().filter(field -> field.name().equals(question))
                .flatMap(field -> field.options().stream()).filter(one -> one.label().startsWith(name))
                .findFirst().orElseThrow().value();
    }

    private String problem(String question) {
        return desk.inWords(noor.visit("why"), ((Reply.Correct) noor.reply()).problems().get(question));
    }
}
