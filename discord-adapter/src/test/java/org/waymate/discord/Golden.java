package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with the JSON that lies in the resources. With `-Dgolden.write=true` it is written anew, to be read
/// before it is committed.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymate/discord/golden");

    private Golden() {}

    static void same(String name, String json) {
        var file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, json + "\n");
            }
            assertThat(json + "\n").isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
