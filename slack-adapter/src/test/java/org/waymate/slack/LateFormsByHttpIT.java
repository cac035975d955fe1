package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymate.slack.fake.FakeWindows;

/// Forms that take longer to answer than Slack waits.
@Order(1)
class LateFormsByHttpIT extends SlackAtTheDoor {

    private static final String WHAT = """
            {"what": {"answer": {"type": "plain_text_input", "value": "%s"}}}""";

    private JsonObject form() {
        door.command("/mentor", "slow", "t1", slack.hook("h1"));
        eventually(() -> !slack.windows().opened().isEmpty());
        return slack.windows().opened().getLast();
    }

    private HttpDoor.Ack submit(JsonObject view, String what) {
        return acknowledged(door.interaction(Payloads.submission(view, WHAT.formatted(what), "s1")));
    }

    @Test
    void whatTakesLongSaysSoInTheFormsWindowAndThenWhatCameOfIt() {
        var view = form();
        desk.close();

        var ack = submit(view, "x");

        var told = JsonParser.parseString(ack.body()).getAsJsonObject();
        assertThat(told.get("response_action").getAsString()).isEqualTo("update");
        assertThat(FakeWindows.problems(told.getAsJsonObject("view"), "modal")).isEmpty();
        assertThat(told.getAsJsonObject("view").toString()).contains("Estoy en ello");
        assertThat(slack.windows().updates()).isEmpty();

        desk.open();

        eventually(() -> slack.windows().updates().toString().contains("It is done"));
    }

    @Test
    void aFormThatFailsLateIsShownAgainWithWhatWasFilledIn() {
        var view = form();
        desk.close();
        submit(view, "broken");

        desk.open();

        eventually(() -> !slack.windows().updates().isEmpty());
        var again = slack.windows().updates().getLast();
        assertThat(again.get("callback_id").getAsString()).isEqualTo("form");
        assertThat(again.toString()).contains("sigue aquí", "\"initial_value\":\"broken\"");
        assertThat(KeptAddress.read(again.get("private_metadata").getAsString()))
                .isEqualTo(KeptAddress.read(view.get("private_metadata").getAsString()));
    }

    @Test
    void whatTakesLongRemembersWhereItWasAsked() {
        var view = form();
        var back = KeptAddress.read(view.get("private_metadata").getAsString()).orElseThrow().back();
        var id = view.get("id").getAsString();
        desk.close();

        var working = JsonParser.parseString(submit(view, "x").body()).getAsJsonObject()
                .getAsJsonObject("view");
        assertThat(KeptAddress.read(working.get("private_metadata").getAsString()).orElseThrow().back())
                .isEqualTo(back.inWindow(id));

        desk.open();
        eventually(() -> !slack.windows().updates().isEmpty());
        var told = slack.windows().updates().getLast();
        assertThat(KeptAddress.read(told.get("private_metadata").getAsString()).orElseThrow().back())
                .isEqualTo(back.inWindow(id));
    }

    @Test
    void whatTakesLongIsToldWhereItWasAskedWhenItsWindowIsClosed() {
        var view = form();
        desk.close();
        submit(view, "x");
        slack.windows().close(view.get("id").getAsString());

        desk.open();

        eventually(() -> slack.hooks().said("h1").toString().contains("It is done"));
        assertThat(slack.conversations().standing("D1")).isEmpty();
    }

    @Test
    void aFileThatComesLateComesOnce() {
        acknowledged(door.interaction(Payloads.pressUnseen("slow", "b", slack.hook("h1"), "t1")));
        eventually(() -> !slack.windows().opened().isEmpty());
        desk.close();
        submit(slack.windows().opened().getLast(), "file");

        desk.open();

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.windows().updates().getLast().toString()).contains("You said");
        assertThat(slack.files().shared()).hasSize(1);
    }
}
