package org.waymate.chat.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines as people type them, as CommonMark's blocks: a line break is a line break, an empty line parts paragraphs.
final class Blocks {

    private static final String BREAK = "\\\n";

    private enum Sort {

        PARAGRAPH(".*"), ITEMS("(?<mark>[•*-]) +(?<said>.*\\S)"), NUMBERS(
                "(?<mark>\\d{1,3}[.)]) +(?<said>.*\\S)"), QUOTE(
                        "(?<mark>>) ?(?<said>.*\\S)");

        private final Pattern line;

        Sort(String line) {
            this.line = Pattern.compile(line);
        }

        static Sort of(String line) {
            return Stream.of(ITEMS, NUMBERS, QUOTE).filter(sort -> sort.line.matcher(line).matches())
                    .findFirst()
                    .orElse(PARAGRAPH);
        }
    }

    private final UnaryOperator<String> inline;
    private final List<String> done = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Sort sort = Sort.PARAGRAPH;

    private Blocks(UnaryOperator<String> inline) {
        this.inline = inline;
    }

    static String of(String typed, UnaryOperator<String> inline) {
        var blocks = new Blocks(inline);
        typed.lines().map(String::strip).forEach(blocks::add);
        blocks.close();
        return String.join("\n\n", blocks.done);
    }

    private void add(String line) {
        var next = Sort.of(line);
        if (next != sort || line.isEmpty()) {
            close();
        }
        sort = next;
        if (!line.isEmpty()) {
            open.add(line);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(written());
            open.clear();
        }
    }

    private String written() {
        return switch (sort) {
            case PARAGRAPH -> each(inline, BREAK);
            case QUOTE -> each(line -> "> " + said(line), BREAK);
            case ITEMS -> each(line -> "- " + said(line), "\n");
            case NUMBERS -> each(line -> part("mark", line).replace(')', '.') + " " + said(line), "\n");
        };
    }

    private String each(UnaryOperator<String> line, String between) {
        return open.stream().map(line).collect(Collectors.joining(between));
    }

    private String said(String line) {
        return inline.apply(part("said", line));
    }

    private String part(String name, String line) {
        return sort.line.matcher(line).replaceFirst("${" + name + "}");
    }
}
