package org.waymate.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One process has the data folder for itself. The system gives it back when the process ends, however it
/// ends, so a crash leaves nothing to clean up.
final class Claim implements AutoCloseable {

    /// In every data folder that was ever used.
    static final String LOCK = "waymate.lock";
    private static final String ADDRESS = "waymate.address";

    private final DataFolder folder;
    private final FileChannel lock;

    private Claim(DataFolder folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Claim on(DataFolder folder) throws IOException {
        var lock = FileChannel.open(folder.file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new DataFolderTaken(folder.path(), addressIn(folder));
        }
        Files.deleteIfExists(folder.file(ADDRESS));
        return new Claim(folder, lock);
    }

    /// Leaves word of where this process is reached, for whoever starts a second one.
    ///
    /// @throws DataFolderUnwritable when the word cannot be written
    void reachedAt(String address) {
        try {
            Files.writeString(folder.file(ADDRESS), address);
        } catch (IOException problem) {
            throw new DataFolderUnwritable(folder.path(), problem);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException thisVeryProcess) {
            return false;
        }
    }

    private static Optional<String> addressIn(DataFolder folder) throws IOException {
        var file = folder.file(ADDRESS);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
