package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says that Waymate runs already, and where.
final class DataFolderTakenMessage extends AbstractFailureAnalyzer<DataFolderTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderTaken cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Use the one that runs, stop it first, or give this one a data folder of its own by WAYMATE_HOME.",
                cause);
    }
}
