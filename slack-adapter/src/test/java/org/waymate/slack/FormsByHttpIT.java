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

class FormsByHttpIT extends SlackAtTheDoor {

    private static final String NOTE = """
            {"text": {"answer": {"type": "plain_text_input", "value": %s}},
             "urgent": {"answer": {"type": "static_select", "selected_option": null}}}""";

    private JsonObject form(String text, String trigger, String hook) {
        door.command("/mentor", text, trigger, slack.hook(hook));
        eventually(() -> !slack.windows().opened().isEmpty());
        return slack.windows().opened().getLast();
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
        eventually(() -> slack.hooks().said("h1").toString().contains("Noted: Call Ben"));
    }

    @Test
    void aWrongAnswerComesBackAtItsField() {
        var view = form("note", "t1", "h1");

        var ack = submit(view, NOTE.formatted("\"wrong\""));

        var told = JsonParser.parseString(ack.body()).getAsJsonObject();
        assertThat(told.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(told.getAsJsonObject("errors").get("text").getAsString()).contains("not one of the notes");
        assertThat(slack.hooks().said("h1")).isEmpty();
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
        eventually(() -> !slack.hooks().said("h1").isEmpty());

        assertThat(submit(view, NOTE.formatted("\"x\"")).body()).isEmpty();
        desk.next();

        staysSo(() -> slack.hooks().said("h1").size() == 1);
    }

    @Test
    void aFormFromTheAppHomeIsAnsweredThere() throws Exception {
        acknowledged(door.interaction(Payloads.pressAtHome("note", "t1")));
        eventually(() -> !slack.windows().opened().isEmpty());

        submit(slack.windows().opened().getLast(), NOTE.formatted("\"Call Ben\""));

        assertThat(desk.next().visit().scene()).isEqualTo(Scene.HOME);
        eventually(() -> slack.windows().homeOf("U1") != null);
        assertThat(slack.windows().homeOf("U1").toString()).contains("Noted: Call Ben", "Your panel");
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
        assertThat(slack.hooks().said("h1")).isEmpty();
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

        eventually(() -> slack.hooks().said("h1").toString().contains("Está hecho"));
        var window = view.deepCopy();
        window.addProperty("private_metadata", new KeptAddress("note",
                new ReturnAddress.Modal(view.get("id").getAsString(), Optional.empty())).written());
        assertThat(acknowledged(door.interaction(
                Payloads.submission(window, NOTE.formatted("\"unshowable\""), "s2"))).body())
                .contains("\"update\"", "Está hecho");
    }
}
