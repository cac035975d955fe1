package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Scene;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

class CommandsByHttpIT extends SlackAtTheDoor {

    @Test
    void aCommandIsAnsweredWhereOnlyItsAskerSeesIt() throws Exception {
        acknowledged(door.command("/mentor", "note &quot;x&quot;", "t1", slack.hook("h1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        var said = slack.hooks().said("h1").getFirst();
        assertThat(said.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(said.get("replace_original").getAsBoolean()).isFalse();
        assertThat(said.toString()).contains("Noted");
    }

    @Test
    void theDeskLearnsWhoAsksWhereAndInWhichLanguage() throws Exception {
        door.command("/mentor", "note hello", "t1", slack.hook("h1"));

        var visit = desk.next().visit();
        assertThat(visit.interaction()).isEqualTo("t1");
        assertThat(visit.account()).isEqualTo(new AccountRef(Platform.SLACK, "T1", "U1"));
        assertThat(visit.name()).isEqualTo("Name of U1");
        assertThat(visit.space()).contains(new SpaceRef(Platform.SLACK, "T1"));
        assertThat(visit.channel()).contains(new ChannelRef(Platform.SLACK, "T1", "C9"));
        assertThat(visit.scene()).isEqualTo(Scene.AMONG_OTHERS);
        assertThat(visit.locale()).contains(Locale.forLanguageTag("es-ES"));
        assertThat(visit.zone()).contains(ZoneId.of("Europe/Madrid"));
        assertThat(visit.administers()).isFalse();
    }

    @Test
    void theSecondRootIsTheCoordinators() throws Exception {
        door.command("/mentor-admin", "setup", "t1", slack.hook("h1"));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Typed("setup", true));
    }

    @Test
    void mentionsBecomeRefsAndKeepTheirWords() throws Exception {
        door.command("/mentor", "note <@U7|ben> in <#C3|maths> &amp; <https://example.org>", "t1",
                slack.hook("h1"));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Typed(
                "note <slack/T1/U7|@ben> in <slack/T1/C3|#maths> & https://example.org", false));
        eventually(() -> slack.hooks().said("h1").toString()
                .contains("Noted: @ben in #maths "));
    }

    @Test
    void aMissingAnswerOpensTheForm() {
        acknowledged(door.command("/mentor", "note", "t1", slack.hook("h1")));

        eventually(() -> !slack.windows().opened().isEmpty());
        var view = slack.windows().opened().getFirst();
        assertThat(view.get("callback_id").getAsString()).isEqualTo("form");
        assertThat(view.toString()).contains("What shall I write down?");
        assertThat(desk.heardMore()).isFalse();
    }

    @Test
    void aFormThatComesLateIsOfferedByAButton() {
        desk.close();
        acknowledged(door.command("/mentor", "late", "t1", slack.hook("h1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.hooks().said("h1").getFirst().toString()).contains("Open the form");
        assertThat(slack.windows().opened()).isEmpty();
    }

    @Test
    void aFormThatSlackTakesNoMoreIsOfferedByAButton() {
        slack.triggers("t1");
        slack.passes(Duration.ofSeconds(4));
        acknowledged(door.command("/mentor", "note", "t1", slack.hook("h1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.hooks().said("h1").getFirst().toString()).contains("Open the form");
    }

    @Test
    void slowWorkIsAcknowledgedFirst() {
        desk.close();
        assertThat(acknowledged(door.command("/mentor", "slow what:x", "t1", slack.hook("h1"))).millis())
                .isLessThan(1000);
        assertThat(slack.hooks().said("h1")).isEmpty();

        desk.open();

        eventually(() -> slack.hooks().said("h1").toString().contains("It is done"));
    }

    @Test
    void whatBreaksIsToldKindly() {
        acknowledged(door.command("/mentor", "breaks", "t1", slack.hook("h1")));

        eventually(() -> slack.hooks().said("h1").toString().contains("no ha cambiado nada")
                || slack.hooks().said("h1").toString().contains("No ha cambiado nada"));
    }

    /// Not late, but wrong: a button would only bring the same again.
    @Test
    void aFormThatSlackRefusesIsNotOfferedAgain() {
        slack.refusesOnce("views.open", "invalid_arguments");

        acknowledged(door.command("/mentor", "note", "t1", slack.hook("h1")));

        eventually(() -> slack.hooks().said("h1").toString().contains("No ha cambiado nada"));
        assertThat(slack.hooks().said("h1").toString()).doesNotContain("Open the form");
    }

    @Test
    void whatIsDoneIsNotDeniedWhenItCantBeShown() {
        acknowledged(door.command("/mentor", "note unshowable", "t1", slack.hook("h1")));

        eventually(() -> slack.hooks().said("h1").toString().contains("Está hecho"));
        assertThat(slack.hooks().said("h1").toString()).doesNotContain("No ha cambiado nada");
    }

    @Test
    void aProfileThatCantBeReadCostsNoAnswer() {
        slack.garblesOnce("users.info", "<html>");

        acknowledged(door.send(HttpDoor.encoded(from("U77", "note hello")),
                "application/x-www-form-urlencoded", clock.instant().getEpochSecond()));

        eventually(() -> slack.hooks().said("h1").toString().contains("Noted: hello"));
    }

    @Test
    void anExpiredAddressIsReplacedByADirectMessage() {
        var hook = slack.hook("h1");
        slack.passes(Duration.ofMinutes(31));

        acknowledged(door.command("/mentor", "note hello", "t1", hook));

        eventually(() -> !slack.conversations().standing("D1").isEmpty());
        assertThat(slack.conversations().standing("D1").getFirst()).contains("Noted: hello");
    }

    @Test
    void filesComeDirectlyAndTheReplySaysSo() {
        acknowledged(door.command("/mentor", "report", "t1", slack.hook("h1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.hooks().said("h1").getFirst().toString()).contains("directamente");
        assertThat(slack.conversations().standing("D1").getFirst()).contains("Here are the numbers.");
        assertThat(slack.files().shared()).extracting("channel", "name", "alt").containsExactly(
                org.assertj.core.groups.Tuple.tuple("D1", "chart.png", "Five pairs met, two did not"),
                org.assertj.core.groups.Tuple.tuple("D1", "numbers.csv", ""));
    }

    @Test
    void theSameCommandAgainShowsNothing() throws Exception {
        door.command("/mentor", "note hello", "t1", slack.hook("h1"));
        desk.next();
        eventually(() -> !slack.hooks().said("h1").isEmpty());

        door.command("/mentor", "note hello again", "t1", slack.hook("h1"));
        desk.next();

        staysSo(() -> slack.hooks().said("h1").size() == 1);
    }

    @Test
    void hostileWordsCallNobody() throws Exception {
        var hostile = List.of("&lt;!channel&gt; @everyone <!here>", "x".repeat(4000),
                "שלום \u202E עולם مرحبا", "*a* _b_ `c` ~d~ \n&gt; e");
        for (var text : hostile) {
            var hook = "hostile" + hostile.indexOf(text);
            acknowledged(door.command("/mentor", "note \"" + text + "\"", hook, slack.hook(hook)));
            desk.next();
            eventually(() -> !slack.hooks().said(hook).isEmpty() || !slack.conversations().standing("D1")
                    .isEmpty());
        }
        assertThat(slack.conversations().calledAnybody()).isFalse();
    }

    @Test
    void withoutSlacksWordAPersonIsKnownByTheirHandle() throws Exception {
        acknowledged(door.send(HttpDoor.encoded(from("UNOBODY", "home")), "application/x-www-form-urlencoded",
                clock.instant().getEpochSecond()));

        var visit = desk.next().visit();
        assertThat(visit.name()).isEqualTo("ghost");
        assertThat(visit.scene()).isEqualTo(Scene.DIRECT);
        assertThat(visit.channel()).isEqualTo(Optional.empty());
    }

    @Test
    void aLongListComesPageByPage() {
        acknowledged(door.command("/mentor", "many", "t1", slack.hook("h1")));

        eventually(() -> slack.hooks().said("h1").size() == 3);
        assertThat(slack.hooks().said("h1").toString()).contains("Open 000", "1 / 3", "Open 059", "3 / 3");
    }

    private Map<String, String> from(String user, String text) {
        return Map.of("command", "/mentor", "text", text, "trigger_id", "t9", "response_url",
                slack.hook("h1"), "team_id", "T1", "user_id", user, "user_name", "ghost", "channel_id", "D5",
                "token", "t", "api_app_id", "A1");
    }
}
