package org.waymate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The one table.
final class Report {

    private final List<Line> lines = new ArrayList<>();

    synchronized void add(List<Line> more) {
        more.forEach(line -> System.out.println(line));
        lines.addAll(more);
    }

    synchronized String inMarkdown() {
        return """
                %d processors, JDK %s, bench.length=%s

                | what | measured | ratio | aim |
                |---|---|---|---|
                %s
                """.formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(),
                System.getProperty("bench.length", "short"),
                lines.stream().map(Line::toString).collect(Collectors.joining("\n")));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, inMarkdown());
    }
}
