package org.waymate.app.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// A server's database is backed up by the server's own means.
final class WhereAFileIsChosen implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return EmbeddedDatabase.isChosen(context.getEnvironment());
    }
}
