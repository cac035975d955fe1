package org.waymate.insights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.checkins.CheckInFigures.OfRound;

/// The same numbers for a spreadsheet: what, of whom or when, how many.
final class SummaryTable {

    private static final Words WORDS = Words.of(SummaryTable.class);

    /// By this a spreadsheet knows that accents are UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Figures figures;
    private final Here here;

    SummaryTable(Figures figures, Here here) {
        this.figures = figures;
        this.here = here;
    }

    byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var printer = new CSVPrinter(writer, FORMAT)) {
                for (var row : rows()) {
                    printer.printRecord(row.stream().map(Cell::safe).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A table in memory is always written", e);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(label("what"), label("who"), label("number")));
        rows.add(row("people", label("mentees"), figures.mentees()));
        rows.add(row("people", label("mentors"), figures.mentors()));
        rows.add(row("pairs", "", figures.pairs()));
        if (figures.stopped() > 0) {
            rows.add(row("stopped", "", figures.stopped()));
        }
        figures.applicants().forEach(one -> rows.add(row("applicants", one.name(), one.days())));
        figures.looking().forEach(one -> rows.add(row("looking", one.name(), one.days())));
        figures.silences().forEach(one -> rows.add(List.of(label("unreached"), one.name(),
                one.since().atZone(here.zone()).toLocalDate().toString())));
        figures.rounds().forEach(round -> rows.addAll(of(round)));
        figures.pulses().forEach(round -> rows.addAll(Belonging.rows(round, here)));
        return rows;
    }

    private List<List<String>> of(OfRound round) {
        var day = round.day().toString();
        return List.of(row("asked", day, round.asked()), row("answered", day, round.answered()),
                row("asked-pairs", day, round.pairs()), row("met", day, round.met()));
    }

    private List<String> row(String what, String who, long number) {
        return List.of(label(what), who, String.valueOf(number));
    }

    private String label(String key) {
        return WORDS.label(here, "table." + key);
    }
}
