package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.radiogroup.RadioGroupOption;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.Asked;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Read;
import org.waymate.chat.words.Here;
import org.waymate.discord.fake.ModalLimits;
import org.waymate.discord.fake.Schemas;
import org.waymate.discord.sample.GoalId;
import org.waymate.discord.sample.SampleDesk;

class FormRendererTest {

    private static final Visit VISIT = new Visit("1", Refs.account("4"), "Ana", Optional.empty(),
            Optional.empty(),
            Scene.DIRECT, Optional.of(Locale.ENGLISH), Optional.empty(), false);

    @ParameterizedTest
    @ValueSource(strings = {"goal.add", "join", "tell"})
    void drawsEveryKindOfQuestion(String code) {
        var modal = modal(form(code, Answers.NONE));
        Golden.same("form-" + code.replace('.', '-'), modal.toData().toPrettyString());
        assertTaken(modal);
    }

    @Test
    void showsFourQuestionsUnderTheLineThatSaysWhoReads() {
        var modal = modal(form("join", Answers.NONE));
        assertThat(modal.getComponents()).hasSize(5);
        assertThat(modal.getComponents().getFirst().getType()).isEqualTo(Component.Type.TEXT_DISPLAY);
    }

    @Test
    void showsFiveQuestionsWhenNobodyIsNamed() {
        assertThat(modal(form("tell", Answers.NONE)).getComponents()).hasSize(5)
                .allSatisfy(one -> assertThat(one).isInstanceOf(Label.class));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var modal = modal(form("goal.add", Answers.NONE.with("title", "x".repeat(200)).with("topic", "money")
                .with("due", "31 June")));
        assertTaken(modal);
        assertThat(((TextInput) label(modal, "title").getChild()).getValue()).hasSize(200);
        assertThat(label(modal, "title").getDescription()).contains("80 characters too long");
        assertThat(label(modal, "due").getDescription()).contains("no such day");
        assertThat(((RadioGroup) label(modal, "topic").getChild()).getOptions())
                .filteredOn(RadioGroupOption::isDefault)
                .extracting(RadioGroupOption::getValue).containsExactly("money");
    }

    @Test
    void aLivingQuestionWithUpToTwentyFiveThingsIsAMenuAndElseTyped() {
        assertThat(input(living(11, false)).getType()).isEqualTo(Component.Type.STRING_SELECT);
        assertThat(input(living(25, true)).getType()).isEqualTo(Component.Type.STRING_SELECT);
        assertThat(input(living(3, false)).getType()).isEqualTo(Component.Type.RADIO_GROUP);
        assertThat(input(living(1, false)).getType()).isEqualTo(Component.Type.STRING_SELECT);
        assertThat(input(living(10, true)).getType()).isEqualTo(Component.Type.CHECKBOX_GROUP);
        assertThat(input(living(0, false)).getType()).isEqualTo(Component.Type.TEXT_INPUT);
    }

    @Test
    void takesEveryNumberOfOptions() {
        IntStream.rangeClosed(0, 25).boxed()
                .flatMap(count -> List.of(living(count, true), living(count, false))
                        .stream())
                .forEach(field -> assertTaken(modal(form(field))));
    }

    @Test
    void fillsInPeopleAndPlacesOfDiscordOnly() {
        var people = new Form.Field("who", new Kind.Person(), true, true, "Who?", Optional.empty(),
                List.of("discord//400000000000000001", "slack/T1/U1"), List.of(), Optional.empty());
        var modal = modal(form(people));
        assertTaken(modal);
        assertThat(((EntitySelectMenu) label(modal, "who").getChild()).getDefaultValues())
                .containsExactly(EntitySelectMenu.DefaultValue.user("400000000000000001"));
    }

    @Test
    void speaksSpanish() {
        var visit = new Visit("1", Refs.account("4"), "Ana", Optional.empty(), Optional.empty(), Scene.DIRECT,
                Optional.of(Locale.forLanguageTag("es-419")), Optional.empty(), false);
        var form = ((Opening.Shown) new SampleDesk().form(visit, new Asked.Filled("goal.add", Answers.NONE)))
                .form();
        var modal = FormRenderer.modal(form, SampleDesk.here(visit));
        assertThat(modal.toData().toString()).contains("¿Para cuándo?", "Por ejemplo «2026-10-12»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "es", "es-419"})
    void whatStandsThereAsAnExampleOfADayCanBeTyped(String language) {
        var here = new Here(Locale.forLanguageTag(language), ZoneId.of("Europe/Berlin"),
                Instant.parse("2026-12-28T08:00:00Z"));
        var field = new Form.Field("day", new Kind.Day(), true, false, "When?", Optional.empty(), List.of(),
                List.of(), Optional.empty());
        var placeholder = ((TextInput) FieldRenderer.input(field, here)).getPlaceHolder();

        assertThat(Pattern.compile("[\"«]([^\"»]+)[\"»]").matcher(placeholder).results()
                .map(example -> example.group(1))).hasSize(3)
                .allSatisfy(example -> assertThat(new Kind.Day().read(example, here)).as(example)
                        .isInstanceOf(Read.Value.class));
    }

    private static Form form(String code, Answers answers) {
        return ((Opening.Shown) new SampleDesk().form(VISIT, new Asked.Filled(code, answers))).form();
    }

    private static Form form(Form.Field field) {
        return new Form("code", "Title", "Send", Optional.empty(), List.of(field));
    }

    private static Form.Field living(int options, boolean several) {
        var things = IntStream.range(0, options).mapToObj(i -> new Phrasebook.Option("v" + i, "Goal " + i))
                .toList();
        return new Form.Field("goal", new Kind.Living(GoalId.class), false, several, "Goal?",
                Optional.empty(),
                List.of("v0"), things, Optional.empty());
    }

    private static Component input(Form.Field field) {
        return ((Label) modal(form(field)).getComponents().getFirst()).getChild();
    }

    private static Label label(Modal modal, String field) {
        return modal.getComponents().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> ((ICustomId) label.getChild()).getCustomId().equals(field)).findFirst()
                .orElseThrow();
    }

    private static Modal modal(Form form) {
        return FormRenderer.modal(form, SampleDesk.here(VISIT));
    }

    private static void assertTaken(Modal modal) {
        var response = DataObject.empty().put("type", 9).put("data", modal.toData());
        var problems = new ArrayList<>(Schemas.problems("modal", response.toString()));
        problems.addAll(ModalLimits.problems(modal.toData()));
        assertThat(problems).isEmpty();
    }
}
