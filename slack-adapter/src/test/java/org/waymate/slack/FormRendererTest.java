package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Form;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.slack.fake.FakeWindows;
import org.waymate.slack.sample.SampleDesk;

class FormRendererTest {

    private static final ReturnAddress BACK = new ReturnAddress.Hook("C9", "https://hooks.example/1", -1,
            false);
    private final SampleDesk desk = new SampleDesk(Samples.SHAPES, Samples.CODEC);

    private String everything(Answers given) {
        return json(desk.form(Samples.SHAPES.coded("everything").orElseThrow(), given));
    }

    private static String json(Form form) {
        return GsonFactory.createSnakeCase().toJson(FormRenderer.view(form, BACK, Locale.ENGLISH));
    }

    private static List<String> problems(String json) {
        return FakeWindows.problems(JsonParser.parseString(json).getAsJsonObject(), "modal");
    }

    @Test
    void asksEveryKindOfQuestion() {
        var json = everything(Answers.NONE);

        assertThat(problems(json)).isEmpty();
        Golden.check("form-every-kind", json);
    }

    @Test
    void showsWhatIsThereAlready() {
        var json = everything(Answers.NONE.with("title", "Pass statistics").with("story", "Because.")
                .with("count", "3").with("sure", "no").with("colour", "green")
                .with("days", List.of("mon", "wed")).with("mentor", "Ben").with("due", "2026-10-03")
                .with("at", "17:00").with("zone", "Madrid").with("who", "slack/T1/U7")
                .with("where", "slack/T1/C3"));

        assertThat(problems(json)).isEmpty();
        Golden.check("form-filled", json);
    }

    @Test
    void losesNothingThatFitsNoPicker() {
        var json = everything(Answers.NONE.with("count", "a dozen").with("due", "next tuesday")
                .with("at", "5pm").with("title", "x".repeat(200)));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("a dozen", "next tuesday", "5pm", "x".repeat(200));
    }

    @Test
    void aDayThatIsNoneIsCorrectedWhereItWasTyped() {
        var json = everything(Answers.NONE.with("due", "2026-06-31").with("at", "17:60"));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("\"initial_value\":\"2026-06-31\"", "\"initial_value\":\"17:60\"");
    }

    @Test
    void somebodyOfAnotherPlatformIsNobodyHere() {
        var json = everything(Answers.NONE.with("who", "discord//80351110224678912")
                .with("where", "discord/1/2"));

        assertThat(json).doesNotContain("80351110224678912", "initial_conversation");
    }

    @Test
    void severalPeopleAndPlacesAreChosen() {
        var people = several(new Kind.Person(), List.of("slack/T1/U7", "slack/T1/U8", "discord//9"));
        var places = several(new Kind.Place(), List.of("slack/T1/C7"));

        assertThat(problems(people)).isEmpty();
        assertThat(people).contains("\"initial_users\":[\"U7\",\"U8\"]");
        assertThat(problems(places)).isEmpty();
        assertThat(places).contains("\"initial_conversations\":[\"C7\"]");
        assertThat(several(new Kind.Person(), List.of())).doesNotContain("initial_users");
        assertThat(several(new Kind.Place(), List.of())).doesNotContain("initial_conversations");
    }

    private static String several(Kind kind, List<String> filled) {
        return json(new Form("note", "Choose", "Send", Optional.empty(), List.of(new Form.Field("who", kind,
                true, true, "Who?", Optional.empty(), filled, List.of(), Optional.empty()))));
    }

    @Test
    void aNameIsNeverCutWithinACharacter() {
        var field = new Form.Field("mentor", new Kind.Living(Object.class), true, false, "Which mentor?",
                Optional.empty(), List.of("x".repeat(74) + "🎓 and more"), List.of(), Optional.empty());
        var json = json(new Form("note", "Choose", "Send", Optional.empty(), List.of(field)));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("\"text\":\"" + "x".repeat(74) + "\"");
    }

    @Test
    void saysWhyAnAnswerCouldNotBeTaken() {
        var field = new Form.Field("due", new Kind.Day(), true, false, "By when?", Optional.of("A day"),
                List.of("31 June"), List.of(), Optional.of("There is no such day in the calendar."));
        var json = json(new Form("note", "Correct", "Send", Optional.empty(), List.of(field)));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("no such day", "31 June");
    }

    @Test
    void aLongLivingListThatIsKnownIsAList() {
        var options = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> new Phrasebook.Option("id" + i, "Mentor " + i)).toList();
        var field = new Form.Field("mentor", new Kind.Living(Object.class), true, false, "Which mentor?",
                Optional.empty(), List.of("id7"), options, Optional.empty());
        var json = json(new Form("note", "Choose", "Send", Optional.empty(), List.of(field)));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("static_select",
                "\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Mentor 7\"");
    }

    @Test
    void carriesWhereItWasOpened() {
        var kept = new KeptAddress("note", BACK);
        var others = List.of(new ReturnAddress.Direct("D1", Optional.of("1.2"), 2),
                new ReturnAddress.Among("C1"), new ReturnAddress.Home(),
                new ReturnAddress.Modal("V1", Optional.empty()),
                BACK.inWindow("V1"), new ReturnAddress.Home().inWindow("V1"));

        assertThat(KeptAddress.read(kept.written())).contains(kept);
        others.forEach(back -> assertThat(KeptAddress.read(new KeptAddress("note", back).written()))
                .contains(new KeptAddress("note", back)));
        assertThat(KeptAddress.read("nonsense")).isEmpty();
        assertThat(KeptAddress.read("")).isEmpty();
        assertThat(KeptAddress.read(null)).isEmpty();
    }
}
