package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Scene;

class EventsByHttpIT extends SlackAtTheDoor {

    @Test
    void plainWordsAreAnsweredInTheDirectMessages() throws Exception {
        acknowledged(door.event(Payloads.event("Ev1", Payloads.words("hello &amp; <@U7>"))));

        var heard = desk.next();
        assertThat(heard.asked()).isEqualTo(new Asked.Plain("hello & <slack/T1/U7|@U7>"));
        assertThat(heard.visit().interaction()).isEqualTo("Ev1");
        assertThat(heard.visit().scene()).isEqualTo(Scene.DIRECT);
        eventually(() -> slack.conversations().standing("D1").toString().contains("You wrote"));
    }

    @Test
    void whoIsMentionedInPlainWordsKeepsTheirName() throws Exception {
        door.command("/mentor", "note hello", "t1", slack.hook("h1"));
        desk.next();

        acknowledged(door.event(Payloads.event("Ev1", Payloads.words("hello <@U1>"))));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Plain("hello <slack/T1/U1|@Name of U1>"));
    }

    @Test
    void aRepeatedEventIsAnsweredOnce() throws Exception {
        door.event(Payloads.event("Ev1", Payloads.words("hello")));
        desk.next();
        eventually(() -> !slack.conversations().standing("D1").isEmpty());

        acknowledged(door.event(Payloads.event("Ev1", Payloads.words("hello"))));
        desk.next();

        staysSo(() -> slack.conversations().standing("D1").size() == 1);
    }

    @Test
    void ourOwnAndOtherBotsWordsAreNoWords() throws Exception {
        acknowledged(door.event(Payloads.event("Ev1", """
                {"type": "message", "channel": "D1", "channel_type": "im", "user": "UBOT", "bot_id": "B1",
                 "ts": "1.5", "event_ts": "1.5", "text": "I am the bot"}""")));
        acknowledged(door.event(Payloads.event("Ev2", """
                {"type": "message", "subtype": "message_changed", "channel": "D1", "channel_type": "im",
                 "ts": "1.6", "event_ts": "1.6", "message": {"type": "message", "user": "U1", "text": "x",
                 "ts": "1.5"}}""")));
        acknowledged(door.event(Payloads.event("Ev3", """
                {"type": "message", "channel": "C1", "channel_type": "channel", "user": "U1", "ts": "1.7",
                 "event_ts": "1.7", "text": "among ourselves"}""")));

        onlyThisIsHeard("Ev4");
    }

    @Test
    void aMentionIsHelpedWithWhereNobodyElseSeesIt() throws Exception {
        acknowledged(door.event(Payloads.event("Ev1", mention("C1"))));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Typed("help", false));
        eventually(() -> !slack.conversations().ephemerals().isEmpty());
        assertThat(slack.conversations().ephemerals().getFirst().get("user").getAsString())
                .isEqualTo("U1");
        assertThat(slack.conversations().standing("C1")).isEmpty();
    }

    @Test
    void whereTheBotIsNotInTheChannelHelpComesDirectly() {
        acknowledged(door.event(Payloads.event("Ev1", mention("C2"))));

        eventually(() -> !slack.conversations().standing("D1").isEmpty());
    }

    @Test
    void theAppHomeShowsThePanel() throws Exception {
        acknowledged(door.event(Payloads.event("Ev1", """
                {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home",
                 "event_ts": "1.5"}""")));

        var heard = desk.next();
        assertThat(heard.asked()).isEqualTo(new Asked.Typed("", false));
        assertThat(heard.visit().scene()).isEqualTo(Scene.HOME);
        eventually(() -> slack.windows().homeOf("U1") != null);
        assertThat(slack.windows().homeOf("U1").toString()).contains("Your panel", "Write a note");
    }

    @Test
    void theMessagesTabShowsNoPanel() throws Exception {
        acknowledged(door.event(Payloads.event("Ev1", """
                {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "messages",
                 "event_ts": "1.5"}""")));

        onlyThisIsHeard("Ev2");
    }

    @Test
    void slacksFirstCallIsAnswered() {
        var ack = door.event("""
                {"token": "t", "challenge": "3eZbrw1aB", "type": "url_verification"}""");

        assertThat(ack.status()).isEqualTo(200);
        assertThat(ack.body()).contains("3eZbrw1aB");
    }

    /// Whatever came before it was heard by nobody.
    private void onlyThisIsHeard(String event) throws Exception {
        acknowledged(door.event(Payloads.event(event, Payloads.words("after all that"))));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Plain("after all that"));
        staysSo(() -> !desk.heardMore());
    }

    private static String mention(String channel) {
        return """
                {"type": "app_mention", "user": "U1", "text": "<@UBOT> hi", "ts": "1.5", "channel": "%s",
                 "event_ts": "1.5"}""".formatted(channel);
    }
}
