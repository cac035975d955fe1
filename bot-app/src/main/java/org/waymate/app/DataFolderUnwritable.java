package org.waymate.app;

import java.io.IOException;
import java.nio.file.Path;

/// The data folder cannot be made, or not be written.
final class DataFolderUnwritable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFolderUnwritable(Path folder, IOException cause) {
        super("Waymate cannot write its data folder " + folder + " (" + cause.getClass().getSimpleName()
                + ").",
                cause);
    }
}
