package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What was typed stands in the form, as the pickers of each platform know it.
@CoreTest
class FilledFormTest {

    @Autowired private Campus campus;

    private static Form.Field field(Visitor visitor, String name) {
        return visitor.form().fields().stream().filter(field -> field.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatPeopleWriteBecomesWhatPickersKnow() {
        campus.noor();
        var ana = campus.visitor("Ana").types("join agree:y topics:Studying places:03");

        assertThat(field(ana, "agree").filled()).containsExactly("yes");
        assertThat(field(ana, "topics").filled()).containsExactly("studying");
        assertThat(field(ana, "places").filled()).containsExactly("3");
        assertThat(ana.form().fields()).allSatisfy(field -> assertThat(field.error()).isEmpty());
        assertThat(field(ana.types("join role:Mentee"), "role").filled()).containsExactly("mentee");
    }

    @Test
    void inTheirOwnLanguageToo() {
        campus.noor();
        var luz = campus.visitor("Luz", "Europe/Madrid", Locale.of("es"), false).types("join agree:sí");

        assertThat(field(luz, "agree").filled()).containsExactly("yes");
    }

    @Test
    void aDayStandsThereAsCalendarsWriteIt() {
        var noor = campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true)
                .typesAsCoordinator("setup first-day:\"1 September 2026\"");

        assertThat(field(noor, "first-day").filled()).containsExactly("2026-09-01");
    }

    @Test
    void aCityStaysAsItWasWritten() {
        campus.noor();

        assertThat(field(campus.visitor("Ana").types("join zone:Lisbon"), "zone").filled())
                .containsExactly("Lisbon");
    }

    @Test
    void wordsThatFitNoPickerAreShownToWhoeverWroteThem() {
        campus.noor();
        var role = field(campus.visitor("Ana").types("join role:\"as a mentee please\""), "role");

        assertThat(role.error().orElseThrow())
                .isEqualTo(
                        "You wrote \"as a mentee please\". Please choose one of: I would like a mentor, I would like to mentor.");
    }

    @Test
    void aMentionInATextShowsItsWords() {
        var noor = campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true);

        noor.typesAsCoordinator("setup help-card:\"Ask <slack/T1/U7|@ben>\"");
        assertThat(field(noor, "help-card").filled()).containsExactly("Ask @ben");
        campus.runsAProgram(noor);

        noor.typesAsCoordinator("announce channel:<slack/T1/C1|#general>");
        assertThat(field(noor, "channel").filled()).containsExactly("slack/T1/C1");
    }

    @Test
    void nobodyReadsARefInWhatIsNotUnderstood() {
        campus.noor();

        assertThat(campus.visitor("Ana").types("<slack/T1/U7|@ben>").told()).contains("@ben")
                .doesNotContain("slack/T1");
    }

    @Test
    void aMentorOfFewIsChosenInTheList() {
        var noor = campus.noor();
        campus.mentor("Ben", noor);
        campus.mentor("Bea", noor);
        var ana = campus.mentee("Ana").types("request mentor:ben topic:nothing");

        var mentor = field(ana, "mentor");
        assertThat(mentor.options()).hasSize(2);
        assertThat(mentor.filled()).hasSize(1).isSubsetOf(values(mentor));
        assertThat(mentor.error()).isEmpty();
    }

    @Test
    void aMentorWhomNobodyKnowsIsNamed() {
        campus.mentor("Ben", campus.noor());
        var mentor = field(campus.mentee("Ana").types("request mentor:Zoe topic:nothing"), "mentor");

        assertThat(mentor.error()).contains("You wrote \"Zoe\". Please choose from the list.");
    }

    /// A list of more than 25 is typed into: there stands a name, which finds the mentor again.
    @Test
    void aMentorOfManyStandsThereByName() {
        var noor = campus.noor();
        for (var i = 10; i < 36; i++) {
            campus.mentor("Mentor" + i, noor);
        }
        var ana = campus.mentee("Ana").types("request mentor:mentor35 topic:nothing");
        var byName = field(ana, "mentor");

        assertThat(byName.options()).isEmpty();
        assertThat(byName.filled()).singleElement().asString().startsWith("Mentor35");
        assertThat(byName.error()).isEmpty();

        ana.fills(Map.of("topic", "studying"));
        assertThat(ana.told()).contains("Mentor35");
    }

    private static List<String> values(Form.Field field) {
        return field.options().stream().map(option -> option.value()).toList();
    }
}
