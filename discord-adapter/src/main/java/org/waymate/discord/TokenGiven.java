package org.waymate.discord;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// `DISCORD_BOT_TOKEN` is set, and to something: a compose file passes an empty one on.
final class TokenGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("discord.bot.token", "").isBlank();
    }
}
