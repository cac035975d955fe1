package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Scene;
import org.waymate.chat.command.Answers;
import org.waymate.slack.fake.FakeWindows;

class FormsByHttpTest extends SlackAtTheDoor {

    private static final String NOTE = """
            {"text": {"answer": {"type": "plain_text_input", "value": %s}},
             "urgent": {"answer": {"type": "static_select", "selected_option": null}}}""";

    private static final String WHAT = """
            {"what": {"answer": {"type": "plain_text_input", "value": "%s"}}}""";

    private JsonObject form(String text, String trigger, String hook) {
        door.command("/mentor", text, trigger, SLACK.hook(hook));
        eventually(() -> !SLACK.windows().opened().isEmpty());
        return SLACK.windows().opened().getLast();
    }

    private HttpDoor.Ack submit(JsonObject view, String values) {
        return acknowledged(door.interaction(Payloads.submission(view, values, "s1")));
    }

    @Test
    void aFilledFormIsAnsweredWhereItWasOpened() throws Exception {
        var view = form("note", "t1", "h1");

        var ack = submit(view, NOTE.formatted("\"Call Ben\""));

        assertThat(ack.body()).isEmpty();
        var heard = desk.next();
        assertThat(heard.asked()).isEqualTo(new Asked.Submitted("note",
                Answers.NONE.with("text", "Call Ben").with("urgent", List.of())));
        assertThat(heard.visit().scene()).isEqualTo(Scene.AMONG_OTHERS);
        eventually(() -> SLACK.hooks().said("h1").toString().contains("Noted: Call Ben"));
    }

    @Test
    void aWrongAnswerComesBackAtItsField() {
        var view = form("note", "t1", "h1");

        var ack = submit(view, NOTE.formatted("\"wrong\""));

        var told = JsonParser.parseString(ack.body()).getAsJsonObject();
        assertThat(told.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(told.getAsJsonObject("errors").get("text").getAsString()).contains("not one of the notes");
        assertThat(SLACK.hooks().said("h1")).isEmpty();
    }

    @Test
    void whatTakesLongSaysSoInTheFormsWindowAndThenWhatCameOfIt() {
        var view = form("slow", "t1", "h1");
        desk.close();

        var ack = submit(view,
                "{\"what\": {\"answer\": {\"type\": \"plain_text_input\", \"value\": \"x\"}}}");

        var told = JsonParser.parseString(ack.body()).getAsJsonObject();
        assertThat(told.get("response_action").getAsString()).isEqualTo("update");
        assertThat(FakeWindows.problems(told.getAsJsonObject("view"), "modal")).isEmpty();
        assertThat(told.getAsJsonObject("view").toString()).contains("Estoy en ello");
        assertThat(SLACK.windows().updates()).isEmpty();

        desk.open();

        eventually(() -> SLACK.windows().updates().toString().contains("It is done"));
    }

    @Test
    void peopleChannelsAndListsComeBackAsTheCoreReadsThem() throws Exception {
        var view = form("everything", "t1", "h1");

        submit(view, """
                {"title": {"answer": {"type": "plain_text_input", "value": "A <b> & c"}},
                 "story": {"answer": {"type": "plain_text_input", "value": null}},
                 "count": {"answer": {"type": "number_input", "value": "3"}},
                 "sure": {"answer": {"type": "radio_buttons", "selected_option": {"value": "yes"}}},
                 "colour": {"answer": {"type": "radio_buttons", "selected_option": {"value": "red"}}},
                 "days": {"answer": {"type": "checkboxes",
                    "selected_options": [{"value": "mon"}, {"value": "fri"}]}},
                 "mentor": {"answer": {"type": "external_select",
                    "selected_option": {"value": "AAAAAAAAAAAAAAAAAAAAAA"}}},
                 "mentors": {"answer": {"type": "multi_external_select", "selected_options": []}},
                 "due": {"answer": {"type": "datepicker", "selected_date": "2026-10-03"}},
                 "at": {"answer": {"type": "timepicker", "selected_time": "17:00"}},
                 "zone": {"answer": {"type": "plain_text_input", "value": "Madrid"}},
                 "who": {"answer": {"type": "users_select", "selected_user": "U7"}},
                 "where": {"answer": {"type": "conversations_select", "selected_conversation": "C3"}}}""");

        assertThat(((Asked.Submitted) desk.next().asked()).answers()).isEqualTo(Answers.NONE
                .with("title", "A <b> & c").with("story", List.of()).with("count", "3").with("sure", "yes")
                .with("colour", "red").with("days", List.of("mon", "fri"))
                .with("mentor", "AAAAAAAAAAAAAAAAAAAAAA").with("mentors", List.of())
                .with("due", "2026-10-03").with("at", "17:00").with("zone", "Madrid")
                .with("who", "slack/T1/U7").with("where", "slack/T1/C3"));
    }

    @Test
    void aListAsksTheDeskForWhatFitsTheTypedLetters() {
        var view = form("everything", "t1", "h1");

        var ack = acknowledged(door.interaction(Payloads.suggestion(view, "mentor", "an")));

        var options = JsonParser.parseString(ack.body()).getAsJsonObject().getAsJsonArray("options");
        assertThat(options).hasSize(2);
        assertThat(options.get(0).toString()).contains("an Ana", "AAAAAAAAAAAAAAAAAAAAAA");
    }

    @Test
    void whatWasTypedStandsInTheForm() {
        var view = form("everything title:\"My goal\" count:99 due:tomorrow", "t1", "h1");

        assertThat(view.toString()).contains("My goal");
    }

    @Test
    void theSameFormAgainShowsNothing() throws Exception {
        var view = form("note", "t1", "h1");
        submit(view, NOTE.formatted("\"x\""));
        desk.next();
        eventually(() -> !SLACK.hooks().said("h1").isEmpty());

        assertThat(submit(view, NOTE.formatted("\"x\"")).body()).isEmpty();
        desk.next();

        staysSo(() -> SLACK.hooks().said("h1").size() == 1);
    }

    @Test
    void aFormFromTheAppHomeIsAnsweredThere() throws Exception {
        acknowledged(door.interaction(Payloads.pressAtHome("note", "t1")));
        eventually(() -> !SLACK.windows().opened().isEmpty());

        submit(SLACK.windows().opened().getLast(), NOTE.formatted("\"Call Ben\""));

        assertThat(desk.next().visit().scene()).isEqualTo(Scene.HOME);
        eventually(() -> SLACK.windows().homeOf("U1") != null);
        assertThat(SLACK.windows().homeOf("U1").toString()).contains("Noted: Call Ben", "Your panel");
    }

    @Test
    void aFormFromAWindowIsAnsweredInIt() throws Exception {
        var view = form("note", "t1", "h1");
        var window = view.deepCopy();
        window.addProperty("private_metadata",
                new KeptAddress("note",
                        new ReturnAddress.Modal(view.get("id").getAsString(), Optional.empty())).written());

        var ack = submit(window, NOTE.formatted("\"Call Ben\""));

        assertThat(ack.body()).contains("\"update\"", "Noted: Call Ben");
    }

    /// As when the database is down: nothing of it is kept, so it has to stand there still.
    @Test
    void aFormThatCouldNotBeAnsweredStaysOpen() {
        var view = form("note", "t1", "h1");

        var told = JsonParser.parseString(submit(view, NOTE.formatted("\"broken\"")).body())
                .getAsJsonObject();

        assertThat(told.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(told.getAsJsonObject("errors").get("text").getAsString()).contains("sigue aquí");
        assertThat(SLACK.hooks().said("h1")).isEmpty();
    }

    @Test
    void aFormThatFailsLateIsShownAgainWithWhatWasFilledIn() {
        var view = form("slow", "t1", "h1");
        desk.close();
        submit(view, WHAT.formatted("broken"));

        desk.open();

        eventually(() -> !SLACK.windows().updates().isEmpty());
        var again = SLACK.windows().updates().getLast();
        assertThat(again.get("callback_id").getAsString()).isEqualTo("form");
        assertThat(again.toString()).contains("sigue aquí", "\"initial_value\":\"broken\"");
        assertThat(KeptAddress.read(again.get("private_metadata").getAsString()))
                .isEqualTo(KeptAddress.read(view.get("private_metadata").getAsString()));
    }

    @Test
    void aFormOfWhichNothingIsKnownStaysOpen() {
        var view = form("note", "t1", "h1");
        view.addProperty("private_metadata", "");

        assertThat(submit(view, NOTE.formatted("\"Call Ben\"")).body()).contains("errors", "sigue aquí");
    }

    @Test
    void whatIsDoneIsNotDeniedWhenItCantBeShown() {
        var view = form("note", "t1", "h1");

        submit(view, NOTE.formatted("\"unshowable\""));

        eventually(() -> SLACK.hooks().said("h1").toString().contains("Está hecho"));
        var window = view.deepCopy();
        window.addProperty("private_metadata", new KeptAddress("note",
                new ReturnAddress.Modal(view.get("id").getAsString(), Optional.empty())).written());
        assertThat(acknowledged(door.interaction(
                Payloads.submission(window, NOTE.formatted("\"unshowable\""), "s2"))).body())
                .contains("\"update\"", "Está hecho");
    }

    @Test
    void whatTakesLongRemembersWhereItWasAsked() {
        var view = form("slow", "t1", "h1");
        var back = KeptAddress.read(view.get("private_metadata").getAsString()).orElseThrow().back();
        var id = view.get("id").getAsString();
        desk.close();

        var working = JsonParser.parseString(submit(view, WHAT.formatted("x")).body()).getAsJsonObject()
                .getAsJsonObject("view");
        assertThat(KeptAddress.read(working.get("private_metadata").getAsString()).orElseThrow().back())
                .isEqualTo(back.inWindow(id));

        desk.open();
        eventually(() -> !SLACK.windows().updates().isEmpty());
        var told = SLACK.windows().updates().getLast();
        assertThat(KeptAddress.read(told.get("private_metadata").getAsString()).orElseThrow().back())
                .isEqualTo(back.inWindow(id));
    }

    @Test
    void whatTakesLongIsToldWhereItWasAskedWhenItsWindowIsClosed() {
        var view = form("slow", "t1", "h1");
        desk.close();
        submit(view, WHAT.formatted("x"));
        SLACK.windows().close(view.get("id").getAsString());

        desk.open();

        eventually(() -> SLACK.hooks().said("h1").toString().contains("It is done"));
        assertThat(SLACK.conversations().standing("D1")).isEmpty();
    }

    @Test
    void aFileThatComesLateComesOnce() {
        acknowledged(door.interaction(Payloads.pressUnseen("slow", "b", SLACK.hook("h1"), "t1")));
        eventually(() -> !SLACK.windows().opened().isEmpty());
        desk.close();
        submit(SLACK.windows().opened().getLast(), WHAT.formatted("file"));

        desk.open();

        eventually(() -> !SLACK.hooks().said("h1").isEmpty());
        assertThat(SLACK.windows().updates().getLast().toString()).contains("You said");
        assertThat(SLACK.files().shared()).hasSize(1);
    }
}
