package org.waymate.app.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// One backup: a zip with the database's file, which bears its time in its name.
public record Backup(Path file, Instant at) {

    private static final DateTimeFormatter NAME = DateTimeFormatter
            .ofPattern("'waymate-'uuuu-MM-dd'T'HH-mm-ss'Z.zip'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WORDS = DateTimeFormatter
            .ofPattern("EEEE, d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Backup in(Path folder, Instant at) {
        return new Backup(folder.resolve(NAME.format(at)), at);
    }

    /// Empty when it is not named as ours are.
    public static Optional<Backup> of(Path file) {
        try {
            return Optional.of(new Backup(file, NAME.parse(file.getFileName().toString(), Instant::from)));
        } catch (DateTimeParseException somethingElse) {
            return Optional.empty();
        }
    }

    public String when() {
        return WORDS.format(at);
    }

    /// Whether it is still, byte by byte, what was looked over when it was made: a zip knows its sums.
    public boolean isGood() {
        try {
            unpack(OutputStream.nullOutputStream());
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    void unpackTo(Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            unpack(out);
        }
    }

    private void unpack(OutputStream out) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("nothing in it");
            }
            zip.transferTo(out);
        }
    }
}
