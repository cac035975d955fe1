package org.waymate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.waymate.bench.ack.Ack;
import org.waymate.bench.core.PostgresServer;
import org.waymate.bench.dispatch.Contest;
import org.waymate.bench.idle.Idle;
import org.waymate.bench.pacing.Pacing;
import org.waymate.bench.table.TableHealth;

/// Measures everything and prints one table. It judges nothing: only what does not run is an error.
public final class Bench {

    private Bench() {}

    /// @param arguments the file for the table
    public static void main(String[] arguments) throws Exception {
        var report = new Report();
        var failed = new AtomicInteger();
        try (var server = new PostgresServer()) {
            var chosen = chosen(server);
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                chosen.stream().filter(Part::mostlyWaits)
                        .forEach(part -> together.execute(() -> measure(part, report, failed)));
            }
            chosen.stream().filter(part -> !part.mostlyWaits())
                    .forEach(part -> measure(part, report, failed));
        }
        report.write(Path.of(arguments[0]));
        System.out.println("\n" + report.inMarkdown());
        System.exit(failed.get());
    }

    /// One that does not run takes nothing from the others.
    private static void measure(Part part, Report report, AtomicInteger failed) {
        System.out.println("Measuring: " + part.name());
        try {
            report.add(part.measure());
        } catch (Exception e) {
            e.printStackTrace();
            report.add(List.of(Line.of(part.name(), "did not run: " + e)));
            failed.incrementAndGet();
        }
    }

    private static List<Part> chosen(PostgresServer server) throws IOException {
        var size = Size.chosen();
        var only = List.of(System.getProperty("bench.only", "").split(","));
        return Stream
                .of(new Contest(size, server, folder()), new TableHealth(size, server),
                        new Ack(size, server, folder()), new Pacing(size, folder()),
                        new Idle(size, server, folder()))
                .map(Part.class::cast)
                .filter(part -> only.equals(List.of("")) || only.contains(part.name())).toList();
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("waymate-bench");
    }
}
