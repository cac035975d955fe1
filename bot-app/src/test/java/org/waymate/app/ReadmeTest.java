package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README promises nothing that nobody has tried.
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("`((?:mvn|java|docker|openssl|/mentor)[^`\\n]*)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\((\\S+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(((?!http)\\S+)\\)");
    private static final int LARGEST = 150_000;
    private static final int LONGEST_EXAMPLE = 40;

    private static final String JOURNEY = "bot-app/src/test/java/org/waymate/journey/";
    private static final String EXAMPLE = "bot-app/src/test/java/org/waymate/example/tip/TipIT.java";

    /// @param file in which the command is run
    /// @param words that run it there
    private record Run(String file, String words) {}

    /// There is no Docker where the tests run: the file is checked by `docker compose config`, and what it starts is played
    /// by `ContainerIT`.
    private static final Map<String, Run> RUN = Map.ofEntries(
            Map.entry("mvn spring-boot:run", new Run(".ci/run", "mvn -B -ntp spring-boot:run")),
            Map.entry("mvn verify", new Run(".ci/run", "mvn -B -ntp verify\n")),
            Map.entry("mvn verify -Pdrills", new Run(".ci/run", "mvn -B -ntp verify -Pdrills")),
            Map.entry("java -jar bot-app/target/waymate.jar",
                    new Run("bot-app/src/test/java/org/waymate/app/StartIT.java", "asPackaged")),
            Map.entry("docker compose up", new Run(".ci/run", "docker compose config")),
            Map.entry("/mentor",
                    new Run("bot-core/src/test/java/org/waymate/checkins/CheckInTest.java", "types(\"\")")),
            Map.entry("/mentor-admin setup",
                    new Run(JOURNEY + "JourneyIT.java", "noor.types(\"/mentor-admin setup\")")),
            Map.entry("/mentor tip listening", new Run(EXAMPLE, "listening")),
            Map.entry("/mentor help", new Run(EXAMPLE, "help")),
            Map.entry("/mentor-admin try",
                    new Run("bot-core/src/test/java/org/waymate/trying/TryingTest.java",
                            "typesAsCoordinator(\"try\")")),
            Map.entry("/mentor-admin open",
                    new Run("bot-core/src/test/java/org/waymate/program/DraftTest.java",
                            "typesAsCoordinator(\"open\")")));

    @Test
    void hasEachOfItsCommandsRun() throws IOException {
        assertThat(commands()).containsExactlyInAnyOrderElementsOf(RUN.keySet());
        for (var run : RUN.values()) {
            assertThat(read(run.file())).as(run.file()).contains(run.words());
        }
    }

    @Test
    void beginsWithTheCommandThatShowsSomething() throws IOException {
        assertThat(blocks("").findFirst().orElseThrow()).isEqualTo("mvn spring-boot:run");
        assertThat(readme().indexOf("MB")).isLessThan(readme().indexOf("Waymate is a chat bot"));
    }

    @Test
    void showsPicturesThatAreThereAndSmall() throws IOException {
        var pictures = found(PICTURE).map(one -> one.group(1)).toList();

        assertThat(pictures).hasSize(6);
        for (var picture : pictures) {
            assertThat(Files.size(ROOT.resolve(picture))).as(picture).isLessThan(LARGEST);
        }
    }

    @Test
    void leadsToPagesThatAreThere() throws IOException {
        assertThat(found(LINK).map(one -> ROOT.resolve(one.group(1)))).isNotEmpty().allMatch(Files::exists);
    }

    @Test
    void addsACommandInFewLines() throws IOException {
        var lines = Stream.concat(blocks("java"), blocks("properties")).flatMap(String::lines)
                .filter(line -> !line.isBlank());

        assertThat(lines).hasSizeBetween(20, LONGEST_EXAMPLE);
    }

    private static List<String> commands() throws IOException {
        var inText = Pattern.compile("(?m)^```\\w*\\n.*?^```$", Pattern.DOTALL).matcher(readme())
                .replaceAll("");
        return Stream.concat(blocks("").flatMap(String::lines),
                COMMAND.matcher(inText).results().map(one -> one.group(1))).distinct().toList();
    }

    private static Stream<String> blocks(String language) throws IOException {
        return found(BLOCK).filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2).strip());
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(readme()).results();
    }

    private static String readme() throws IOException {
        return read("README.md");
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
