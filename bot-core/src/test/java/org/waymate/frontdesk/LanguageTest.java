package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.message.Message;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// Everybody reads their own language, also where the platform does not tell it; and never two at once.
@CoreTest
class LanguageTest {

    @Autowired private Campus campus;
    @Autowired private Desk desk;

    @Test
    void aMemberIsAnsweredInTheirLanguageWhereNobodyTellsIt() {
        campus.noor();
        var ana = spanish("Ana").as(Told::nothing);

        assertThat(ana.says("¿hola?").told()).startsWith("Soy un bot y nadie lee");
        assertThat(ana.types("jonni").told()).startsWith("No conozco «jonni».");
        assertThat(ana.pressesCode("never.written").told()).startsWith("Este botón es demasiado antiguo");
        assertThat(ana.pressesCode("^" + "A".repeat(22)).told())
                .startsWith("Este formulario ya se envió");
    }

    @Test
    void soAreTheFormThatIsGoneAndTheOneThatComesLate() {
        campus.noor();
        var visit = spanish("Ana").as(Told::nothing).visit("late");

        assertThat(desk.form(visit, new Asked.Pressed("^" + "A".repeat(22))))
                .isInstanceOfSatisfying(Opening.Instead.class, instead -> assertThat(
                        instead.message().plain()).startsWith("Este formulario ya se envió"));
        assertThat(desk.offerForm(visit, new Asked.Typed("request", false)))
                .extracting(Message::plain).asString().startsWith("Tu formulario está listo");
    }

    @Test
    void aFieldsErrorIsInTheirLanguageToo() {
        campus.noor();
        var ana = spanish("Ana").as(Told::nothing);
        ana.asks(new Asked.Submitted("request", Answers.NONE
                .with("topic", "nonsense").with("hopes", "").with("mentor", "")));

        var problem = ((Reply.Correct) ana.reply()).problems().get("topic");

        assertThat(desk.inWords(ana.visit("wrong"), problem)).contains("Estudios y cursos")
                .doesNotContain("Please");
    }

    @Test
    void whoChangesTheirLanguageReadsTheNewOneFromThenOn() {
        campus.noor();
        var ben = campus.mentee("Ben");
        var changed = ben.as(Told.speaking("es"));
        assertThat(changed.types("request").form().title()).isEqualTo("Pedir mentoría");

        changed.asksForAMentor("studying");
        campus.mentor("Ida", campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true));

        assertThat(ben.directly()).last().asString().startsWith("Ya hay alguien con sitio");
    }

    @Test
    void whoseLanguageWeLackReadsEnglishAndNothingElse() {
        campus.noor();
        var otto = campus.visitor("Otto", "Europe/Berlin", Locale.GERMANY, false);
        campus.joins(otto, Map.of("role", "mentee"));

        otto.asksForAMentor("studying");

        assertThat(otto.told()).startsWith("You are on the waiting list")
                .contains("you hear from me by Thursday 8 October");
    }

    @Test
    void soDoesWhoeverRunsAProgram() {
        var kei = campus.visitor("Kei", "Asia/Tokyo", Locale.JAPAN, true);

        assertThat(campus.draws(kei).told()).contains("Every 2 weeks on Wednesday",
                "Tuesday 1 September");
    }

    @Test
    void whatTheyTypeIsUnderstoodInTheirOwnLanguageAllTheSame() {
        campus.noor();
        var otto = campus.visitor("Otto", "Europe/Berlin", Locale.GERMANY, false);

        campus.joins(otto, Map.of("role", "mentee", "zone", "Athen"));

        assertThat(otto.told()).startsWith("Welcome to First Year Together!");
    }

    private Visitor spanish(String name) {
        return campus.joins(campus.visitor(name, "Europe/Madrid", Locale.of("es"), false),
                Map.of("role", "mentee", "agree", "sí"));
    }
}
