package org.waymate.app.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database of people's long words in a file, and what can befall it.
final class Filled {

    private static final int BLOCK = 4096;

    private Filled() {}

    static EmbeddedDatabase in(Path folder, int rows) throws SQLException {
        var database = EmbeddedDatabase.in(folder);
        var chance = new Random(rows);
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "")) {
            connection.setAutoCommit(false);
            try (var table = connection.createStatement()) {
                table.execute(
                        "create table if not exists said (id uuid primary key, number int unique, words varchar(500), long text)");
            }
            try (var insert = connection
                    .prepareStatement("insert into said values (random_uuid(), ?, ?, ?)")) {
                for (var row = 0; row < rows; row++) {
                    insert.setInt(1, row);
                    insert.setString(2, "words " + chance.nextLong() + "x".repeat(chance.nextInt(400)));
                    insert.setString(3, "more " + chance.nextLong() + "y".repeat(chance.nextInt(2_000)));
                    insert.execute();
                }
            }
            connection.commit();
        }
        return database;
    }

    static DataSource source(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.url(), EmbeddedDatabase.USER, "");
    }

    static long rows(EmbeddedDatabase database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from said")) {
            count.next();
            return count.getLong(1);
        }
    }

    static void cutTo(Path file, double share) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength((long) (open.length() * share));
        }
    }

    /// With noise, as a failing disk or another program might.
    static void overwrite(Path file, double at, int blocks) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            var noise = new byte[blocks * BLOCK];
            new Random(blocks).nextBytes(noise);
            open.seek((long) (open.length() * at) / BLOCK * BLOCK);
            open.write(noise);
        }
    }
}
