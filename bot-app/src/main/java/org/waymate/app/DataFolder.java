package org.waymate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// The folder that `WAYMATE_HOME` names: the embedded database, and what else must survive a restart. The
/// playground has a folder of its own in it, which a start with a token never opens.
///
/// @param path absolute, so that a message about it can be acted on
record DataFolder(Path path) {

    private static final String PLAYGROUND = "playground";

    static DataFolder of(Environment environment) {
        var folder = home(environment);
        return new DataFolder(plays(environment) ? folder.resolve(PLAYGROUND) : folder);
    }

    /// The one that somebody means who may not have set the tokens for this line: the playground's only where there is
    /// no other.
    static DataFolder inUse(Environment environment) {
        var real = new DataFolder(home(environment));
        return Files.exists(real.file(Claim.LOCK)) ? real : of(environment);
    }

    /// The one whose backup this is, where it lies among them.
    static Optional<DataFolder> besideBackup(Path backup) {
        return Optional.ofNullable(backup.toAbsolutePath().normalize().getParent())
                .map(Path::getParent).map(DataFolder::new)
                .filter(folder -> Files.exists(folder.file(Claim.LOCK)));
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getProperty("waymate.home", "./data")).toAbsolutePath().normalize();
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
