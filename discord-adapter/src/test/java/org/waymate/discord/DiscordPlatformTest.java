package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Ids;

class DiscordPlatformTest extends ConnectedTest {

    private static final String MESSAGES = "channels/\\d+/messages";
    private static final Message HELLO = Message.saying(new Prose("Hello."));
    private static final Optional<String> BENS = Optional.of(Ids.directChannel(Ids.BEN));

    @Test
    void opensADirectChannelAndTellsWhere() throws InterruptedException {
        var outcome = platform().send(Refs.account(Ids.ANA), Optional.empty(), HELLO, Try.first(key()));
        assertThat(where(outcome).channel()).isEqualTo(Ids.directChannel(Ids.ANA));
        discord.take("POST", "users/@me/channels");
        discord.take("POST", MESSAGES);
    }

    @Test
    void opensNoChannelThatIsKnown() throws InterruptedException {
        platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key()));
        discord.take("POST", MESSAGES);
        assertThat(discord.all("POST", "users/@me/channels")).isEmpty();
    }

    @Test
    void sendsOnceWhateverTheNumberOfTries() throws InterruptedException {
        var key = key();
        var first = where(platform().send(Refs.account(Ids.BEN), BENS, rows(), Try.first(key)));
        var before = discord.standingIn(BENS.get());
        assertThat(where(platform().send(Refs.account(Ids.BEN), BENS, rows(), Try.again(key))))
                .isEqualTo(first);
        assertThat(first.pages()).hasSize(3).doesNotHaveDuplicates();
        assertThat(discord.standingIn(BENS.get())).isEqualTo(before);
        var sent = discord.take("POST", MESSAGES).json();
        assertThat(sent.getString("nonce")).isEqualTo(key);
        assertThat(sent.getBoolean("enforce_nonce")).isTrue();
    }

    @Test
    void closedDirectMessagesAreAStateOfThePerson() {
        discord.closesDirectMessages(Ids.ANA);
        assertThat(platform().send(Refs.account(Ids.ANA), Optional.empty(), HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Unreachable.class);
        discord.opensDirectMessages(Ids.ANA);
        assertThat(platform().send(Refs.account(Ids.ANA), Optional.empty(), HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Delivered.class);
    }

    @ParameterizedTest
    @CsvSource({"403, 50278, Unreachable", "403, 50007, Unreachable", "400, 40003, Later",
            "404, 10013, Unreachable", "401, 0, Later",
            "403, 50001, Refused", "403, 50013, Refused", "400, 50035, Refused", "500, 0, Uncertain"})
    void knowsWhatAnErrorMeans(int status, int code, String meaning) {
        discord.next("POST", MESSAGES, Answer.error(status, code, "planned"));
        var outcome = platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key()));
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(meaning);
    }

    @Test
    void aRateLimitComesBackAsAPauseAndStopsNobodyElse() {
        discord.next("POST", MESSAGES, Answer.slower(40));
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isEqualTo(Outcome.Later.tooFast(Duration.ofSeconds(40), Whose.CHANNEL));
        assertThat(platform().send(Refs.account(Ids.ANA), Optional.empty(), HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void aBrokenLineLeavesItUncertain() {
        for (var i = 0; i < 10; i++) {
            discord.next("POST", MESSAGES, Answer.cutOff());
        }
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Uncertain.class);
    }

    /// It stands there, and what Discord said of it broke off.
    @Test
    void halfAnAnswerLeavesItUncertainAndHoldsNobodyUp() {
        discord.afterwards("POST", MESSAGES, Answer.text(200, "{\"id\": \"12"));
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Uncertain.class);
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void outlivesAShortOutage() {
        discord.next("POST", MESSAGES, Answer.error(503, 0, "planned"));
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isInstanceOf(Outcome.Delivered.class);
    }

    @Test
    void anEditLeavesNoOldButtonAndNoOldPage() throws InterruptedException {
        var there = where(platform().send(Refs.account(Ids.BEN), BENS, rows(), Try.first(key())));
        var now = where(platform().edit(Refs.account(Ids.BEN), there, HELLO));
        assertThat(now).isEqualTo(new MessageRef(there.channel(), there.pages().subList(0, 1)));
        var edit = discord.take("PATCH", MESSAGES + "/" + there.pages().getFirst()).json();
        assertThat(edit.getArray("components").length()).isEqualTo(1);
        assertThat(edit.getArray("attachments").isEmpty()).isTrue();
        discord.take("DELETE", MESSAGES + "/" + there.pages().get(1));
        discord.take("DELETE", MESSAGES + "/" + there.pages().get(2));
    }

    @Test
    void anEditOfAMessageThatIsGoneIsRefused() {
        assertThat(platform().edit(Refs.account(Ids.BEN), new MessageRef(BENS.get(), List.of("1")), HELLO))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void postsWhereItMayWrite() {
        var where = where(
                platform().post(Refs.channel(Optional.of(Ids.GUILD), Ids.CHANNEL), HELLO, Try.first(key())));
        assertThat(where.channel()).isEqualTo(Ids.CHANNEL);
    }

    @ParameterizedTest
    @CsvSource({Ids.CLOSED_CHANNEL, "309999999999999999"})
    void whereItMayNotWriteItSaysWhatDiscordWouldAndTheCoreSaysTheRest(String channel) {
        assertThat(platform().post(Refs.channel(Optional.of(Ids.GUILD), channel), HELLO, Try.first(key())))
                .isInstanceOfSatisfying(Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo("50001: Missing Access"));
    }

    @Test
    void aDirectChannelThatIsGoneIsOpenedAnew() throws InterruptedException {
        discord.next("POST", MESSAGES, Answer.error(404, 10003, "planned"));
        assertThat(where(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key()))).channel())
                .isEqualTo(BENS.get());
        discord.take("POST", "users/@me/channels");
    }

    @Test
    void aDirectChannelIsOpenedAnewOnceOnly() {
        discord.next("POST", MESSAGES, Answer.error(404, 10003, "planned"));
        discord.next("POST", MESSAGES, Answer.error(404, 10003, "planned"));
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isEqualTo(new Outcome.Refused("10003: planned"));
    }

    @Test
    void aTokenThatIsTakenBackKeepsMessagesWaitingAndHealthSaysSo() {
        discord.next("POST", MESSAGES, Answer.error(401, 0, "401: Unauthorized"));
        assertThat(platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key())))
                .isEqualTo(Outcome.Later.of(Duration.ofMinutes(5), Whose.ALL));
        assertThat(platform().whyNot().orElse("")).contains("DISCORD_BOT_TOKEN");
        platform().send(Refs.account(Ids.BEN), BENS, HELLO, Try.first(key()));
        assertThat(platform().whyNot()).isEmpty();
    }

    @Test
    void pingsNobodyWhateverAPersonTyped() throws InterruptedException {
        platform().post(Refs.channel(Optional.of(Ids.GUILD), Ids.CHANNEL),
                Message.saying(Prose.quoting("@everyone <@1> <@&2>")), Try.first(key()));
        var mentions = discord.take("POST", "channels/" + Ids.CHANNEL + "/messages").json()
                .getObject("allowed_mentions");
        assertThat(mentions.getArray("parse").isEmpty()).isTrue();
    }

    private static MessageRef where(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        return ((Outcome.Delivered) outcome).where();
    }

    private DiscordPlatform platform() {
        return bot.platform;
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }
}
