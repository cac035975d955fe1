package org.waymate.slack;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Slack understood and refuses: `ok: false`.
final class SaidNo extends Exception {

    private final String error;

    SaidNo(@Nullable String error) {
        super(error);
        this.error = Objects.requireNonNullElse(error, "unknown_error");
    }

    String error() {
        return error;
    }
}
