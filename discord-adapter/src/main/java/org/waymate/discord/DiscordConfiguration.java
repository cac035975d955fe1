package org.waymate.discord;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.waymate.chat.Desk;
import org.waymate.chat.OneLine;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;

/// Discord is on when it has a token. What a message would look like there can be asked without one.
@Configuration(proxyBeanMethods = false)
class DiscordConfiguration {

    @Bean
    DiscordLookalike discordLookalike(Codec codec) {
        return new DiscordLookalike(new MessageRenderer(codec));
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(TokenGiven.class)
    static class Connected {

        @Bean
        DiscordConnection discordConnection(DiscordEars ears, ObjectProvider<OneLine> line,
                @Value("${discord.bot.token}") String token, @Value("${discord.api.url:}") String api) {
            var login = new Login(token.strip(), Optional.of(api.strip()).filter(base -> !base.isEmpty()));
            return new DiscordConnection(login, ears, line.getIfAvailable(() -> OneLine.OURS));
        }

        @Bean
        DiscordPlatform discordPlatform(DiscordConnection connection, Codec codec) {
            return new DiscordPlatform(connection, new MessageRenderer(codec));
        }

        @Bean
        DiscordEars discordEars(Desk desk, Shapes shapes, Phrasebook phrasebook, Codec codec, Clock clock,
                @Value("${waymate.command:mentor}") String command) {
            return new DiscordEars(desk, new CommandTree(shapes, phrasebook, new Roots(command)),
                    new MessageRenderer(codec), clock);
        }
    }
}
