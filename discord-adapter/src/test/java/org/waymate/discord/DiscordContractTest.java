package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.ChatPlatformContract;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Ids;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordContractTest extends ChatPlatformContract {

    private Bot bot;

    @BeforeAll
    void connect() throws InterruptedException {
        bot = new Bot();
        bot.discord.closesDirectMessages(Ids.BEN);
    }

    @BeforeEach
    void startAnew() {
        bot.discord.asUsual();
        bot.discord.forgetBroken();
        bot.discord.clearChannels();
    }

    @AfterEach
    void breaksNoLimit() {
        assertThat(bot.discord.broken()).isEmpty();
    }

    @AfterAll
    void disconnect() throws InterruptedException {
        bot.close();
    }

    @Override
    protected ChatPlatform platform() {
        return bot.platform;
    }

    @Override
    protected AccountRef somebody() {
        return Refs.account(Ids.ANA);
    }

    @Override
    protected AccountRef somebodyElse() {
        return Refs.account(Ids.EVE);
    }

    @Override
    protected AccountRef somebodyClosed() {
        return Refs.account(Ids.BEN);
    }

    @Override
    protected ChannelRef channel() {
        return Refs.channel(Optional.of(Ids.GUILD), Ids.CHANNEL);
    }

    @Override
    protected ChannelRef channelOfOthers() {
        return Refs.channel(Optional.of(Ids.GUILD), Ids.CLOSED_CHANNEL);
    }

    @Override
    protected List<String> standing(AccountRef with) {
        return bot.discord.standingIn(Ids.directChannel(with.user()));
    }

    @Override
    protected List<String> standing(ChannelRef in) {
        return bot.discord.standingIn(in.channel());
    }

    /// A message that may ping is one of the broken limits.
    @Override
    protected boolean calledAnybody() {
        return bot.discord.broken().stream().anyMatch(problem -> problem.contains("ping"));
    }

    @Override
    protected void breaksDown() {
        bot.discord.always(Answer.cutOff());
    }

    @Override
    protected void losesTheNextAnswer() {
        bot.discord.losesAnswers();
    }

    @Override
    protected void recovers() {
        bot.discord.asUsual();
    }

    @Override
    protected void hoursPass() {
        bot.discord.hoursPass();
    }

    @Override
    protected void asksForAPause(Duration pause) {
        bot.discord.always(Answer.slower((int) pause.toSeconds()));
    }
}
