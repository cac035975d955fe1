package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says which folder cannot be written.
final class DataFolderUnwritableMessage extends AbstractFailureAnalyzer<DataFolderUnwritable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnwritable cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Give the user that runs Waymate the right to write there, or name another folder by WAYMATE_HOME.",
                cause);
    }
}
