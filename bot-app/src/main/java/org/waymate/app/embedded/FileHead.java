package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// What H2 wrote at the beginning of a file: where the newest part stood by then, and which version of all it is. Where the
/// newest parts have been cut off, H2 falls back to an older one without a word.
record FileHead(Path file, Map<String, String> said) {

    private static final int BLOCK = 4096;
    private static final int HEX = 16;

    static FileHead of(Path file) throws IOException {
        var first = read(file, 0);
        var second = read(file, BLOCK);
        return new FileHead(file, version(second) > version(first) ? second : first);
    }

    /// @param version of what was opened
    /// @throws FileDamaged when the file once knew a newer one
    void isReachedBy(long version) throws FileDamaged {
        if (version < version(said)) {
            throw new FileDamaged("its end is missing");
        }
    }

    private static long version(Map<String, String> pairs) {
        try {
            return number(pairs, "version");
        } catch (FileDamaged none) {
            return -1;
        }
    }

    /// After a proper end the newest part is known to the byte.
    ///
    /// @throws FileDamaged when it is not there any more
    void isWhole() throws FileDamaged, IOException {
        if (said.containsKey("clean")) {
            var block = number(said, "block");
            var newest = read(file, block * BLOCK);
            var same = number(newest, "chunk") == number(said, "chunk");
            if (!same || file.toFile().length() < (block + number(newest, "len")) * BLOCK) {
                throw new FileDamaged("its end is missing");
            }
        }
    }

    /// @throws FileDamaged when there is none
    private static long number(Map<String, String> pairs, String name) throws FileDamaged {
        try {
            return Long.parseLong(pairs.getOrDefault(name, ""), HEX);
        } catch (NumberFormatException nothing) {
            throw new FileDamaged("its end is missing", nothing);
        }
    }

    /// Pairs such as `chunk:4e2b,len:3` up to the end of their line.
    private static Map<String, String> read(Path file, long position) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK / 4);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.read(bytes, position);
        }
        var line = new String(bytes.array(), StandardCharsets.ISO_8859_1).split("\n", 2)[0];
        var pairs = new HashMap<String, String>();
        for (var pair : line.strip().split(",")) {
            var parts = pair.split(":", 2);
            if (parts.length == 2) {
                pairs.put(parts[0], parts[1]);
            }
        }
        return pairs;
    }
}
