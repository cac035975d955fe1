package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says which settings connect a platform.
final class NoPlatformMessage extends AbstractFailureAnalyzer<NoPlatform> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoPlatform cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set SLACK_BOT_TOKEN (docs/slack.md) or DISCORD_BOT_TOKEN (docs/discord.md), or take"
                        + " WAYMATE_PLAYGROUND=false away to try it in a browser.",
                cause);
    }
}
