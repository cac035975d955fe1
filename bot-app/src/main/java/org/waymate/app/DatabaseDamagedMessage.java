package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.waymate.app.embedded.Backup;

/// Says how to go back to the newest good backup.
final class DatabaseDamagedMessage extends AbstractFailureAnalyzer<DatabaseDamaged> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseDamaged cause) {
        return new FailureAnalysis(cause.getMessage() + " Nothing was changed in it.",
                cause.newestGood().map(DatabaseDamagedMessage::goBack)
                        .orElseGet(() -> "There is no good backup in " + cause.backups().folder()
                                + ". Put a copy of the file back if you have one; move the file away to begin anew."),
                cause);
    }

    private static String goBack(Backup newest) {
        return """
                The newest good backup is %s of %s. To go back to it, type

                    java -jar waymate.jar restore %s

                What is there now is kept beside it. What was said after the backup is lost, and what may have been\
                 sent meanwhile is not sent again before a coordinator says so."""
                .formatted(newest.file().getFileName(), newest.when(), newest.file());
    }
}
