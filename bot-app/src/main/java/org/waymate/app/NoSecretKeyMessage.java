package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says how to make a key, and that it must not get lost.
final class NoSecretKeyMessage extends AbstractFailureAnalyzer<NoSecretKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoSecretKey cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set WAYMATE_SECRET_KEY to a long random text (openssl rand -base64 32 prints one) and keep it safe:"
                        + " without it what was written can't be read again.",
                cause);
    }
}
