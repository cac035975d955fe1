package org.waymate.app;

import java.nio.file.Path;
import java.util.Optional;

/// A second start on the same data folder.
final class DataFolderTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFolderTaken(Path folder, Optional<String> address) {
        super("Waymate already runs on the data folder " + folder
                + address.map(" and is reached at %s."::formatted).orElse(" and is just starting."));
    }
}
