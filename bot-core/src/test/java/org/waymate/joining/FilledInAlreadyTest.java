package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Required are only topics and consent; the rest stands there already, is open to change, or may be left out.
@CoreTest
class FilledInAlreadyTest {

    @Autowired private Campus campus;

    private Visitor noor;

    @BeforeEach
    void noorRunsAProgram() {
        noor = campus.noor();
    }

    @Test
    void onlyTopicsAndConsentAreRequired() {
        var form = campus.visitor("Ana").pressesCode("join|mentee").form();

        assertThat(form.fields()).filteredOn(Form.Field::required).extracting(Form.Field::name)
                .containsExactly("topics", "agree");
        assertThat(form.fields()).extracting(Form.Field::name).doesNotContain("role");
        assertThat(form.fields()).filteredOn(field -> Set.of("about", "pronouns")
                .contains(field.name()))
                .allSatisfy(field -> assertThat(field.hint().orElseThrow())
                        .startsWith("You can leave this out. For example: "));
    }

    @Test
    void whoEmptiesTheFieldsIsCalledAsThePlatformSaysAndLivesByItsClock() {
        var ana = campus.visitor("Ana", "Asia/Kolkata", Locale.ENGLISH, false);

        campus.joins(ana, Map.of("role", "mentee", "name", "", "zone", "", "language", ""));

        assertThat(ana.directly()).singleElement().asString().startsWith("Hello Ana,");
        assertThat(ana.types("profile").form().fields()).filteredOn(field -> field.name().equals("zone"))
                .singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("Asia/Kolkata"));
    }

    @Test
    void aNameLongerThanTheFieldIsFilledInCut() {
        var long200 = "A".repeat(200);
        var ana = campus.visitor("Ana").as(called(long200));

        campus.joins(ana, Map.of("role", "mentee"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
        assertThat(ana.directly()).singleElement().asString().startsWith("Hello " + "A".repeat(60) + ",");
    }

    @Test
    void aNameOfTwoHundredCharactersIsRefusedAndNothingIsLost() {
        var ana = campus.visitor("Ana");

        ana.types("join").fills(
                Map.of("role", "mentee", "topics", "studying", "agree", "yes", "name", "A".repeat(200)));

        assertThat(ana.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("name"));
    }

    @Test
    void whoChoosesAnotherLanguageReadsItFromThenOn() {
        var ana = campus.visitor("Ana");

        campus.joins(ana, Map.of("role", "mentee", "language", "spanish"));

        assertThat(ana.directly()).singleElement().asString()
                .startsWith("Hola, Ana: aquí te voy a escribir.");
        assertThat(ana.types("request studying").told()).startsWith("Estás en la lista de espera");
        ana.types("profile").fills(Map.of("language", "english"));
        assertThat(ana.told()).startsWith("Tu perfil está cambiado");
        assertThat(ana.types("status").told()).startsWith("This is where you stand.");
    }

    @Test
    void whoLeavesTheLanguageAsItIsFollowsTheirClient() {
        var ana = campus.joins(campus.visitor("Ana"), Map.of("role", "mentee"));

        assertThat(ana.as(Told.speaking("es")).types("join").told())
                .startsWith("Ya participas en First Year Together.");
    }

    @Test
    void pronounsStandInTheIntroductionAndBeforeTheCoordinator() {
        var ben = campus.joins(campus.visitor("Ben"), Map.of("role", "mentor", "pronouns", "he/him"));
        assertThat(noor.directly()).last().asString().contains("Ben (he/him): Studying and courses");
        noor.presses("Approve");
        campus.joins(campus.visitor("Ana"), Map.of("role", "mentee", "pronouns", "they/them"))
                .asksForAMentor("studying");
        campus.deliver();
        ben.presses("Accept");
        campus.deliver();

        assertThat(ben.directly()).last().asString().contains("Ana's pronouns: they/them");
        assertThat(campus.visitor("Ana").directly()).last().asString().contains("Ben's pronouns: he/him");
    }

    private static UnaryOperator<Visit> called(String name) {
        return visit -> new Visit(visit.interaction(), visit.account(), name, visit.space(), visit.channel(),
                visit.scene(), visit.locale(), visit.zone(), visit.administers());
    }
}
