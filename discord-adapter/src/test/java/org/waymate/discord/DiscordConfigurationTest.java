package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.Desk;
import org.waymate.chat.Lookalike;
import org.waymate.chat.OneLine;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.SampleDesk;

class DiscordConfigurationTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(DiscordConfiguration.class)
            .withBean(Desk.class, SampleDesk::new).withBean(Shapes.class, () -> SampleDesk.SHAPES)
            .withBean(Codec.class, () -> SampleDesk.CODEC).withBean(Phrasebook.class, Phrasebook::new)
            .withBean(OneLine.class, () -> OneLine.OURS).withBean(Clock.class, Clock::systemUTC);

    @ParameterizedTest
    @ValueSource(strings = {"no=token", "discord.bot.token=", "discord.bot.token= "})
    void isOffWithoutATokenButStillShowsWhatAMessageLooksLike(String property) {
        program.withPropertyValues(property).run(context -> {
            assertThat(context).doesNotHaveBean(ChatPlatform.class);
            assertThat(context).hasSingleBean(Lookalike.class);
        });
    }

    @Test
    void connectsWithATokenUnderTheNameThatWasChosen() throws InterruptedException {
        try (var discord = new FakeDiscord()) {
            program.withPropertyValues("discord.bot.token=" + FakeDiscord.TOKEN,
                    "discord.api.url=" + discord.api(),
                    "waymate.command=tutor").run(context -> {
                        assertThat(context).hasSingleBean(ChatPlatform.class);
                        var told = discord.take("PUT", "applications/" + Ids.BOT + "/commands").json();
                        assertThat(told.toString()).contains("\"name\":\"tutor\"",
                                "\"name\":\"tutor-admin\"");
                    });
            assertThat(discord.broken()).isEmpty();
        }
    }

    @Test
    void refusesANameThatDiscordWouldRefuse() {
        program.withPropertyValues("discord.bot.token=" + FakeDiscord.TOKEN, "waymate.command=Mentor!")
                .run(context -> assertThat(context).getFailure().rootCause()
                        .hasMessageContaining("WAYMATE_COMMAND"));
    }
}
