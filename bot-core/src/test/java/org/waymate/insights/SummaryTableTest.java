package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.waymate.people.PersonId;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTableTest {

    @Test
    void holdsTheSameNumbersAsTheMessage() throws IOException {
        assertThat(rows(table(Example.figures(), "en"))).contains(List.of("People", "Mentees", "12"),
                List.of("Pairs", "", "9"), List.of("Would like to mentor, days waiting", "Ben", "3"),
                List.of("Looks for a mentor, days waiting", "Ana", "9"),
                List.of("Not reached by messages since", "Joe", "2026-11-01"),
                List.of("Check-in: people asked", "2026-11-04", "18"),
                List.of("Check-in: pairs that met", "2026-11-04", "7"));
    }

    @Test
    void keepsAccentsInASpreadsheet() {
        var table = table(Example.figures(), "es");

        assertThat(table).startsWith("\uFEFFQué,Quién o cuándo,Número\r\n").endsWith("\r\n");
        assertThat(new SummaryTable(Example.figures(), Example.in("es")).csv()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(table.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\";\"click\")", "+1+1", "-2+3",
            "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)",
            "=cmd|' /C calc'!A0", "-", "="})
    void noCellIsReadAsAFormula(String name) throws IOException {
        assertThat(nameInTable(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "O'Brien", "Ana, Ben", "Ana \"Nana\" B", "مريم", "José=1", "李雷",
            "two\r\nlines", "1-2"})
    void otherNamesStayAsTheyAre(String name) throws IOException {
        assertThat(nameInTable(name)).isEqualTo(name);
    }

    private static String nameInTable(String name) throws IOException {
        var figures = new Figures(0, 0, List.of(), List.of(), 0,
                List.of(new Silence(PersonId.random(), name, Instant.EPOCH)),
                List.of(), List.of(), 0);
        return rows(table(figures, "en")).stream().filter(row -> row.getFirst().startsWith("Not reached"))
                .findFirst().orElseThrow().get(1);
    }

    private static String table(Figures figures, String language) {
        return new String(new SummaryTable(figures, Example.in(language)).csv(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String table) throws IOException {
        try (var parser = CSVParser.parse(table.substring(1), CSVFormat.RFC4180)) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }
}
