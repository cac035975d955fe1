package org.waymate.app;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.NotEmpty;

/// Something that `waymate.jar` does instead of running, with the database's file for itself.
interface Errand {

    /// The first word of its line.
    String word();

    /// What it does, for whoever mistypes it.
    String usage();

    /// @param words after the first
    /// @throws CannotBeDone in words that say what to do
    void run(List<String> words) throws CannotBeDone, IOException, SQLException, FileDamaged, NotEmpty;

    /// It is refused, and why.
    final class CannotBeDone extends Exception {

        private static final long serialVersionUID = 1;

        CannotBeDone(String why) {
            super(why);
        }
    }
}
