package org.waymate.app.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.util.FileSystemUtils;
import org.waymate.app.StartedJar;

/// The packaged program stumbles over what somebody wrote: the log says that, and where, and none of the words.
class LogsIT {

    private static final String WORDS = "IFeelSoAloneHere";
    private static final List<String> STUMBLES = List.of("/stumble/date?words=" + WORDS,
            "/stumble/database?words=" + WORDS);

    @TempDir Path home;

    @TempDir Path classes;

    @BeforeEach
    void somethingStumbles() throws Exception {
        FileSystemUtils.copyRecursively(Path.of("target/test-classes/org/waymate/app/logs/inside"),
                classes.resolve("org/waymate/app/logs/inside"));
    }

    @Test
    void forPeopleItSaysWhatFailedAndWhereAndNoWords() throws Exception {
        assertThat(stumbled(Map.of())).doesNotContain(WORDS)
                .containsPattern(
                        "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} ERROR A day could not be read")
                .contains("java.time.format.DateTimeParseException", "java.time.LocalDate.parse(",
                        "ERROR A note could not be kept", "DataIntegrityViolationException",
                        "at org.waymate.app.logs.inside.Stumbling.database");
    }

    @Test
    void forACollectorEachLineIsAnObjectOfTheElasticCommonSchema() throws Exception {
        var log = stumbled(Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"));
        var lines = log.lines().map(line -> JsonParserFactory.getJsonParser().parseMap(line)).toList();

        assertThat(log).doesNotContain(WORDS);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("@timestamp")).asString().matches("\\d{4}-.*Z");
            assertThat(line).extractingByKey("log", MAP).extractingByKey("level").isIn("INFO", "WARN",
                    "ERROR");
            assertThat(line).extractingByKey("service", MAP).containsEntry("name", "waymate");
            assertThat(line.get("message")).asString().isNotEmpty();
        });
        assertThat(lines).filteredOn(line -> "A day could not be read".equals(line.get("message")))
                .singleElement(MAP).extractingByKey("error", MAP)
                .containsEntry("type", "java.time.format.DateTimeParseException")
                .extractingByKey("stack_trace").asString().contains("java.time.LocalDate.parse(");
    }

    private String stumbled(Map<String, String> environment) throws Exception {
        try (var waymate = StartedJar.with(classes, home, environment)) {
            for (var stumble : STUMBLES) {
                assertThat(waymate.page(stumble)).isEqualTo("logged");
            }
            waymate.close();
            return waymate.output();
        }
    }
}
