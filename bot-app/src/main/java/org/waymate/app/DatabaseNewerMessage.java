package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says that the program is older than its database. Nothing was changed in it.
final class DatabaseNewerMessage extends AbstractFailureAnalyzer<DatabaseNewer> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNewer cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Start the newer Waymate again, or restore a backup from before the update. Nothing was changed.",
                cause);
    }
}
