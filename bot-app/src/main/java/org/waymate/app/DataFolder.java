package org.waymate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// The folder that `WAYMATE_HOME` names: the embedded database, and what else must survive a restart. The
/// playground has a folder of its own in it, which a start with a token never opens.
///
/// @param path absolute, so that a message about it can be acted on
record DataFolder(Path path) {

    static DataFolder of(Environment environment) {
        var home = environment.getProperty("waymate.home", "./data");
        var folder = Path.of(home).toAbsolutePath().normalize();
        return new DataFolder(plays(environment) ? folder.resolve("playground") : folder);
    }

    /// Whether nothing real is at stake: the playground alone.
    static boolean plays(Environment environment) {
        return ChosenFronts.isAlone(environment);
    }

    /// Takes the folder for this process, and makes it where it is missing.
    ///
    /// @throws DataFolderTaken when another Waymate has it
    /// @throws DataFolderUnwritable when it cannot be made or written
    Claim claim() {
        try {
            Files.createDirectories(path);
            return Claim.on(this);
        } catch (IOException problem) {
            throw new DataFolderUnwritable(path, problem);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }
}
