package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymate.chat.Opened;
import org.waymate.chat.Opened.Why;
import org.waymate.chat.place.ChannelRef;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Ids;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateThreadsTest {

    private Bot bot;

    @BeforeAll
    void connect() throws InterruptedException {
        bot = new Bot();
    }

    @BeforeEach
    void startAnew() {
        bot.discord.asUsual();
        bot.discord.forgetBroken();
    }

    @AfterEach
    void breaksNoLimit() {
        assertThat(bot.discord.broken()).isEmpty();
    }

    @AfterAll
    void disconnect() throws InterruptedException {
        bot.close();
    }

    @Test
    void isPrivateAndHasTheTwo() throws InterruptedException {
        var opened = (Opened.There) open(Ids.EVE, Optional.of(Ids.CHANNEL));

        var thread = opened.place().channel();
        assertThat(opened.link()).contains("https://discord.com/channels/" + Ids.GUILD + "/" + thread);
        var asked = bot.discord.take("POST", "channels/" + Ids.CHANNEL + "/threads").json();
        assertThat(asked.getInt("type")).isEqualTo(12);
        assertThat(asked.getBoolean("invitable", true)).isFalse();
        assertThat(asked.getString("name")).isEqualTo("Ana + Eve");
        assertThat(bot.discord.all("PUT", "channels/" + thread + "/thread-members/" + Ids.ANA)).hasSize(1);
        assertThat(bot.discord.all("PUT", "channels/" + thread + "/thread-members/" + Ids.EVE)).hasSize(1);
    }

    @Test
    void needsAChannel() {
        assertThat(open(Ids.EVE, Optional.empty())).isEqualTo(new Opened.Not(Why.NO_CHANNEL));
        assertThat(open(Ids.EVE, Optional.of("300000000000000077")))
                .isEqualTo(new Opened.Not(Why.CHANNEL_GONE));
    }

    @Test
    void needsAPermission() {
        assertThat(open(Ids.EVE, Optional.of(Ids.CLOSED_CHANNEL))).isEqualTo(new Opened.Not(Why.NOT_ALLOWED));
    }

    @Test
    void isTakenAwayWhereOneOfThemCannotCome() {
        assertThat(open(Ids.AWAY, Optional.of(Ids.CHANNEL))).isEqualTo(new Opened.Not(Why.SOMEBODY_AWAY));
        assertThat(bot.discord.threads()).doesNotContain("Ana + " + Ids.AWAY);
    }

    @Test
    void anErrorOfDiscordsIsForLater() {
        bot.discord.next("POST", "channels/" + Ids.CHANNEL + "/threads", Answer.error(400, 160006,
                "Maximum number of active threads reached"));

        assertThat(open(Ids.EVE, Optional.of(Ids.CHANNEL))).isEqualTo(new Opened.Not(Why.LATER));
    }

    private Opened open(String other, Optional<String> under) {
        Optional<ChannelRef> channel = under.map(id -> Refs.channel(Optional.of(Ids.GUILD), id));
        return bot.platform.open(List.of(Refs.account(Ids.ANA), Refs.account(other)), channel,
                "Ana + " + (other.equals(Ids.EVE) ? "Eve" : other));
    }
}
