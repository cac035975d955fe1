package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

@CoreTest
class PairingTest {

    @Autowired private Campus campus;

    @Test
    void aMentorAcceptsAndBothAreIntroduced() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana");

        ana.types("request").fills(Map.of("topic", "studying", "hopes", "To find people to study with"))
                .letsThemBeAsked();
        assertThat(ana.told())
                .startsWith(
                        "I have asked Ben for you: you will hear by Wednesday, October 7, whatever happens.")
                .contains("You both said: Studying and courses.");
        campus.deliver();
        assertThat(ben.directly()).last().asString()
                .startsWith(
                        "Ana asks for a mentor, and I thought of you: please answer by Wednesday, October 7.")
                .contains("You both said: Studying and courses.", "Ana hopes: To find people to study with");

        ben.presses("Accept");
        campus.deliver();

        assertThat(ben.told()).startsWith("You said yes: you are the mentor of Ana.");
        assertThat(ana.directly()).last().asString()
                .startsWith(
                        "Meet Ben, your mentor. Ben will write to you by Wednesday, October 7; you need do nothing.")
                .contains("You both said: Studying and courses.", "Three questions to begin with");
        assertThat(ben.directly()).last().asString()
                .startsWith("Meet Ana, your mentee: please write first, by Wednesday, October 7.")
                .contains("Ana hopes: To find people to study with");
    }

    @Test
    void theTopicStandsThereAlreadyAndOneTypedIsEnough() {
        campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana");
        assertThat(ana.types("request").form().fields()).filteredOn(field -> field.name().equals("topic"))
                .singleElement().satisfies(field -> assertThat(field.filled()).containsExactly("studying"));

        ana.asksForAMentor("studying");

        assertThat(ana.told()).startsWith("I have asked Ben for you");
    }

    @Test
    void theLongestWordsInAnyScriptArrive() {
        var ben = campus.mentor("Ben", campus.noor());
        var longest = "\u0645".repeat(500);
        var ana = campus.joins(campus.visitor("Ana"), Map.of("role", "mentee", "about", longest));

        ana.types("request").fills(Map.of("hopes", longest)).letsThemBeAsked();
        campus.deliver();
        ben.presses("Accept");
        campus.deliver();

        assertThat(ben.directly()).last().asString().startsWith("Meet Ana, your mentee").contains(longest);
    }

    @Test
    void whoSharesNothingReadsThatThisIsFine() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.joins(campus.visitor("Ana"), Map.of("role", "mentee", "topics", "money"));

        ana.asksForAMentor("money");
        campus.deliver();

        assertThat(List.of(ana.told(), ben.directly().getLast()))
                .allMatch(told -> told.contains("It is about Money. You have named no topic in common"));
    }

    @Test
    void theMentorOfOnesChoiceIsAskedFirst() {
        var noor = campus.noor();
        campus.mentor("Ben", noor);
        carla(noor);
        var ana = campus.mentee("Ana");

        var options = ana.types("request").form().fields().getLast().options();
        assertThat(options).extracting("label").containsExactly("Ben: Studying and courses",
                "Carla: Studying and courses");
        ana.fills(Map.of("mentor", options.getLast().value())).letsThemBeAsked();

        assertThat(ana.told()).startsWith("I have asked Carla for you");
    }

    @Test
    void aMentorWhoseTimeIsFilledMeanwhileIsAFieldToCorrect() {
        var noor = campus.noor();
        campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        var ana = campus.mentee("Ana");
        var ben = ana.types("request").form().fields().getLast().options().getFirst().value();
        campus.mentee("Mia").asksForAMentor("studying");

        ana.fills(Map.of("mentor", ben));

        assertThat(ana.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("mentor"));
    }

    @Test
    void afterNotNowTheNextIsAskedAndNobodyReadsARefusal() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var carla = carla(noor);
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();

        ben.presses("Not now");
        campus.deliver();

        assertThat(ben.told()).startsWith("You said not now, and Ana reads only that you have no room.");
        assertThat(ana.directly()).last().asString()
                .startsWith(
                        "Ben has no room just now, I have asked Carla: you will hear by Wednesday, October 7.");
        assertThat(carla.directly()).last().asString().startsWith("Ana asks for a mentor");
    }

    @Test
    void aSilentMentorIsRemindedOnceAndThenTheNextIsAsked() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var carla = carla(noor);
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var before = ben.directly().size();

        campus.pass(Duration.ofHours(49));
        assertThat(ben.directly()).hasSize(before + 1).last().asString()
                .startsWith("A reminder, the only one: Ana still asks for a mentor, and I thought of you. "
                        + "Please answer by Wednesday, October 7.");
        assertThat(carla.directly()).noneMatch(told -> told.startsWith("Ana asks"));

        campus.pass(Duration.ofHours(8));
        assertThat(ben.directly()).hasSize(before + 1)
                .filteredOn(told -> told.startsWith("The time to answer for Ana is over")).hasSize(2);
        assertThat(ana.directly()).last().asString()
                .startsWith(
                        "Ben has no room just now, I have asked Carla: you will hear by Friday, October 9.");
        assertThat(carla.directly()).last().asString().startsWith("Ana asks for a mentor");
    }

    @Test
    void theWeekendDoesNotCount() {
        campus.mentor("Ben", campus.noor());
        campus.pass(Duration.ofDays(4));

        var ana = campus.mentee("Ana").asksForAMentor("studying");

        assertThat(ana.told()).startsWith(
                "I have asked Ben for you: you will hear by Tuesday, October 13, whatever happens.");
    }

    @Test
    void afterTheLastDayNobodyIsAsked() {
        campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana");
        campus.pass(Duration.ofDays(120));

        assertThat(ana.asksForAMentor("studying").told())
                .startsWith("First Year Together ended on Wednesday, January 27");
    }

    @Test
    void spanishSpeakersReadSpanish() {
        campus.mentor("Ben", campus.noor());
        var ana = campus.joins(campus.visitor("Ana", "Europe/Madrid", Locale.of("es"), false),
                Map.of("role", "mentee", "agree", "sí"));

        ana.asksForAMentor("studying");

        assertThat(ana.told())
                .startsWith(
                        "Le he pedido a Ben que te acompañe: sabrás algo a más tardar el miércoles, 7 de octubre, pase lo que pase.")
                .contains("Temas en común: Estudios y cursos.");
    }

    /// She came after whoever was there before, and so is asked after them.
    private Visitor carla(Visitor noor) {
        campus.pass(Duration.ofMinutes(1));
        return campus.mentor("Carla", noor);
    }
}
