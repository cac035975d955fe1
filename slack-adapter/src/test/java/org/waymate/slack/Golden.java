package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares JSON with the file that lies beside the tests. `-Dgolden.write=true` writes the files anew: read
/// the difference before you commit it.
final class Golden {

    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    static void check(String name, String json) {
        var file = Path.of("src/test/resources/golden", name + ".json");
        var pretty = PRETTY.toJson(JsonParser.parseString(json)) + "\n";
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, pretty);
            }
            assertThat(pretty).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
