package org.waymate.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/// H2's files under a program that is killed at one of its writes: what was written before stays, and nothing
/// comes after. H2 makes these by itself wherever an address says `killed:`, so the life of the moment is static.
public final class KilledFiles extends FilePathWrapper {

    static final String SCHEME = "killed";

    private static final AtomicReference<Life> NOW = new AtomicReference<>(new Life());

    /// From one start of the program to its kill.
    static final class Life {

        private int writes = Integer.MAX_VALUE;

        synchronized void endsAfter(int more) {
            writes = more;
        }

        synchronized boolean isOver() {
            return writes <= 0;
        }

        private void write() throws IOException {
            if (isOver()) {
                throw new IOException("killed");
            }
            writes--;
        }
    }

    static Life next() {
        var life = new Life();
        NOW.getAndSet(life).endsAfter(0);
        return life;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Open(super.open(mode), NOW.get());
    }

    private static final class Open extends FileBaseDefault {

        private final FileChannel file;
        private final Life life;

        Open(FileChannel file, Life life) {
            this.file = file;
            this.life = life;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            synchronized (life) {
                life.write();
                return file.write(from, position);
            }
        }

        @Override
        protected void implTruncate(long length) throws IOException {
            synchronized (life) {
                life.write();
                file.truncate(length);
            }
        }

        @Override
        public void force(boolean metadata) {}

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
