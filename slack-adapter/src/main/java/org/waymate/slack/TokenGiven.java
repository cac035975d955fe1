package org.waymate.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// `SLACK_BOT_TOKEN` is set, and to something.
final class TokenGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !SlackSettings.of(context.getEnvironment()).botToken().isEmpty();
    }
}
