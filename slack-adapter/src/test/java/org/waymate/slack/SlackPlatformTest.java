package org.waymate.slack;

import org.waymate.chat.Opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.ChatPlatformContract;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Prose;
import org.waymate.slack.fake.FakeSlack;

class SlackPlatformTest extends ChatPlatformContract {

    private static final FakeSlack SLACK = new FakeSlack();

    private final SlackSettings settings = new SlackSettings(FakeSlack.BOT_TOKEN, Optional.empty(),
            Optional.of("secret"), Optional.of(SLACK.apiUrl()));
    private final WebApi api = new WebApi(settings);
    private final SlackConnection connection = new SlackConnection(settings, api,
            BoltApp.of(settings, api));
    private final SlackPlatform platform = new SlackPlatform(connection, new MessageRenderer(Samples.CODEC),
            new Sending(api, new Files(api)), new GroupMessages(api));

    @BeforeEach
    void connects() {
        SLACK.forget();
        connection.start();
        await().until(platform::ready);
    }

    @AfterEach
    void nothingWasBroken() {
        connection.stop();
        assertThat(SLACK.broken()).isEmpty();
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected AccountRef somebody() {
        return new AccountRef(Platform.SLACK, "T1", "U1");
    }

    @Override
    protected AccountRef somebodyElse() {
        return new AccountRef(Platform.SLACK, "T1", "U2");
    }

    @Override
    protected AccountRef somebodyClosed() {
        return new AccountRef(Platform.SLACK, "T1", "UCLOSED");
    }

    @Override
    protected ChannelRef channel() {
        return new ChannelRef(Platform.SLACK, "T1", "C1");
    }

    @Override
    protected ChannelRef channelOfOthers() {
        return new ChannelRef(Platform.SLACK, "T1", "C2");
    }

    @Override
    protected List<String> standing(AccountRef with) {
        return SLACK.conversations().standing("D" + with.user().substring(1));
    }

    @Override
    protected List<String> standing(ChannelRef in) {
        return SLACK.conversations().standing(in.channel());
    }

    @Override
    protected boolean calledAnybody() {
        return SLACK.conversations().calledAnybody();
    }

    @Override
    protected void breaksDown() {
        SLACK.breaksDown();
    }

    @Override
    protected void losesTheNextAnswer() {
        SLACK.losesTheNextAnswer();
    }

    @Override
    protected void recovers() {
        SLACK.recovers();
    }

    /// Slack keeps a message's metadata as long as the message.
    @Override
    protected void hoursPass() {}

    @Override
    protected void asksForAPause(Duration pause) {
        SLACK.asksForAPause(pause);
    }

    @Test
    void leadsToTheGroupMessageOfTheTwo() {
        var two = List.of(somebody(), somebodyElse());
        var opened = platform.open(two, Optional.empty(), "Ana + Ben");

        assertThat(opened).isEqualTo(new Opened.There(new ChannelRef(Platform.SLACK, "T1", "G1-2"),
                Optional.of("https://slack.com/app_redirect?channel=G1-2&team=T1")));
        assertThat(platform.open(two, Optional.empty(), "Ana + Ben")).isEqualTo(opened);
    }

    @ParameterizedTest
    @CsvSource({"missing_scope, NOT_ALLOWED", "user_disabled, SOMEBODY_AWAY", "fatal_error, LATER"})
    void saysWhyItOpenedNone(String error, Opened.Why why) {
        SLACK.refusesOnce("conversations.open", error);

        assertThat(platform.open(List.of(somebody(), somebodyElse()), Optional.empty(), "Ana + Ben"))
                .isEqualTo(new Opened.Not(why));
    }

    @Test
    void roundsAFractionOfASecondUp() {
        asksForAPause(Duration.ofMillis(6500));

        var outcome = platform.send(somebody(), Optional.empty(), Message.saying(new Prose("Hello.")),
                Try.first("k"));

        assertThat(outcome).isEqualTo(Outcome.Later.tooFast(Duration.ofMillis(6500), Whose.SPACE));
    }

    @Test
    void goesOnWhereAListWasCutOff() {
        var list = Message.saying(new Prose("Look:")).and(new Part.Rows(
                java.util.stream.IntStream.range(0, 60)
                        .mapToObj(i -> new Part.Row(new Prose("Row " + i + " x".repeat(250)), List.of()))
                        .toList()));
        SLACK.losesTheNextAnswer();
        assertThat(platform.send(somebody(), Optional.empty(), list, Try.first("key")))
                .isInstanceOf(Outcome.Uncertain.class);
        assertThat(standing(somebody())).hasSize(1);

        var outcome = platform.send(somebody(), Optional.empty(), list, Try.again("key"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Delivered.class,
                delivered -> assertThat(delivered.where().pages()).hasSameSizeAs(standing(somebody())));
        assertThat(standing(somebody())).filteredOn(page -> page.contains("Row 0 ")).hasSize(1);
        assertThat(standing(somebody())).filteredOn(page -> page.contains("Row 59 ")).hasSize(1);
    }

    @Test
    void neverPostsTwiceWhereItCantLook() {
        losesTheNextAnswer();
        var message = Message.saying(new Prose("Matching day."));
        platform.post(channel(), message, Try.first("key"));

        assertThat(platform.post(channel(), message, Try.again("key"))).isInstanceOf(Outcome.Uncertain.class);
        assertThat(standing(channel())).hasSize(1);
    }

    @Test
    void sendsFilesAndPicturesAfterTheirWords() {
        platform.send(somebody(), Optional.empty(), Message.saying(new Prose("The numbers:"))
                .and(new Part.Picture("chart.png", new byte[]{1, 2}, "Five of seven met"))
                .and(new Part.Attachment("numbers.csv", "text/csv",
                        "a,b".getBytes(StandardCharsets.UTF_8))),
                Try.first("key"));

        assertThat(SLACK.files().shared()).extracting("channel", "name", "alt").containsExactly(
                org.assertj.core.groups.Tuple.tuple("D1", "chart.png", "Five of seven met"),
                org.assertj.core.groups.Tuple.tuple("D1", "numbers.csv", ""));
        assertThat(SLACK.called()).doesNotContain("files.info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "{\"ok\": tr"})
    void anAnswerThatCantBeReadLeavesItOpen(String answer) {
        SLACK.garblesOnce("chat.postMessage", answer);
        var message = Message.saying(new Prose("Hello."));

        assertThat(platform.send(somebody(), Optional.empty(), message, Try.first("key")))
                .isInstanceOf(Outcome.Uncertain.class);
        assertThat(platform.send(somebody(), Optional.empty(), message, Try.again("key")))
                .isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(somebody())).hasSize(1);
    }

    @Test
    void aSecondTryBringsNoFileTwice() {
        var message = Message.saying(new Prose("The numbers:")).and(new Part.Attachment("numbers.csv",
                "text/csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        platform.send(somebody(), Optional.empty(), message, Try.first("key"));

        platform.send(somebody(), Optional.empty(), message, Try.again("key"));

        assertThat(SLACK.files().shared()).hasSize(1);
    }

    @Test
    void aSecondTryBringsAFileThatIsLacking() {
        var message = Message.saying(new Prose("The numbers:")).and(new Part.Attachment("numbers.csv",
                "text/csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        SLACK.refusesOnce("files.getUploadURLExternal", "internal_error");
        platform.send(somebody(), Optional.empty(), message, Try.first("key"));
        platform.send(somebody(), Optional.empty(), message, Try.first("another"));

        platform.send(somebody(), Optional.empty(), message, Try.again("key"));

        assertThat(SLACK.files().shared()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"7, 7000", "2.5, 2500", "0.0001, 1", "soon, 10000", "-5, 10000", "NaN, 10000", "1e12, 10000"})
    void readsWhateverPauseSlackAsksFor(String header, long millis) {
        assertThat(Outcomes.pause(header)).isEqualTo(Duration.ofMillis(millis));
    }

    /// A token may be taken back while we are at work: the outbox waits, and health says why.
    @Test
    void aTokenThatIsTakenBackIsSaid() {
        SLACK.takesTheTokenBack();

        assertThat(platform.send(somebody(), Optional.empty(), Message.saying(new Prose("Hello.")),
                Try.first("k")))
                .isInstanceOf(Outcome.Later.class);
        assertThat(platform.ready()).isFalse();
        assertThat(platform.whyNot().orElseThrow()).contains("token_revoked");
    }
}
