package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

/// Whatever was typed with a command, clear or doubtful, mistyped or in plain words, is not typed again.
@CoreTest
class TypedWordsTest {

    @Autowired private Campus campus;

    @Test
    void wordsAfterANamedOneAreNotLost() {
        assertThat(campus.visitor("Ana").types("help about:join now").told())
                .startsWith("I know no command like \"join now\".");
        assertThat(campus.visitor("Ana").types("help about:\"join\" now").form().fields().getFirst().filled())
                .containsExactly("join now");
    }

    @Test
    void doubtfulWordsStandInTheFirstFieldThatShowsThem() {
        campus.noor();
        var form = campus.visitor("Ana").types("join I am Ana").form();

        assertThat(filled(form, "name")).containsExactly("I am Ana");
        assertThat(filled(form, "role")).isEmpty();
    }

    @Test
    void plainWordsThatAreDoubtfulComeBackInTheForm() {
        campus.noor();
        var ana = campus.visitor("Ana").says("join role:mentee topics:studying,money I am Ana");
        ana.presses("Join the program");

        assertThat(filled(ana.form(), "role")).containsExactly("mentee");
        assertThat(filled(ana.form(), "topics")).containsExactly("studying", "money");
        assertThat(filled(ana.form(), "name")).containsExactly("I am Ana");
        assertThat(ana.fills(Map.of("agree", "yes")).told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void plainWordsThatNoButtonHoldsComeBackInTheForm() {
        var about = "I like to climb, and I would like to meet people who do. ".repeat(3).strip();
        campus.noor();
        var ana = campus.visitor("Ana").says("join role:mentee topics:money zone:Lisbon about:" + about);
        ana.presses("Join the program");

        assertThat(filled(ana.form(), "about")).containsExactly(about);
        assertThat(filled(ana.form(), "zone")).containsExactly("Lisbon");
    }

    @Test
    void whatWasMistypedKeepsItsAnswers() {
        campus.noor();
        var ana = campus.visitor("Ana").types("joni role:mentee zone:Atlantis topics:studying");
        ana.presses("Join the program");
        assertThat(ana.form().fields()).extracting("name").doesNotContain("role", "topics").contains("zone");

        ana.fills(Map.of("zone", "Lisbon", "agree", "yes"));
        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void whatWasMistypedAndIsDoubtfulComesBackInTheForm() {
        campus.noor();
        var ana = campus.visitor("Ana").types("joni role:mentee zone:Atlantis name:\"Ana\" I like to climb");
        ana.presses("Join the program");

        assertThat(filled(ana.form(), "about")).containsExactly("I like to climb");
        assertThat(ana.form().fields().getFirst().error()).isPresent();
    }

    private static List<String> filled(Form form, String name) {
        return form.fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow()
                .filled();
    }
}
