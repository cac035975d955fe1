package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path somewhere;

    @Test
    void isMadeWhenItIsMissing() throws IOException {
        var folder = new DataFolder(somewhere.resolve("a").resolve("b"));

        try (var claim = folder.claim()) {
            claim.reachedAt("http://localhost:8080");
        }

        assertThat(folder.path()).isDirectory();
    }

    @Test
    void isForOneAtATimeAndTheSecondIsToldOfTheFirst() throws IOException {
        var folder = new DataFolder(somewhere);

        try (var first = folder.claim()) {
            assertThatExceptionOfType(DataFolderTaken.class).isThrownBy(folder::claim)
                    .withMessageContaining("just starting");
            first.reachedAt("http://localhost:8081");
            assertThatExceptionOfType(DataFolderTaken.class).isThrownBy(folder::claim)
                    .withMessageContaining("reached at http://localhost:8081.");
        }
        folder.claim().close();
    }

    @Test
    void forgetsWhereOneWasReachedThatIsGone() throws IOException {
        Files.writeString(somewhere.resolve("waymate.address"), "http://localhost:1");

        try (var claim = new DataFolder(somewhere).claim()) {
            assertThat(somewhere.resolve("waymate.address")).doesNotExist();
        }
    }

    @Test
    void cannotBeMadeBelowAFile() throws IOException {
        var file = Files.createFile(somewhere.resolve("file"));

        assertThatExceptionOfType(DataFolderUnwritable.class)
                .isThrownBy(() -> new DataFolder(file.resolve("data")).claim())
                .withMessageContaining(file.toString());
    }
}
