package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the Dockerfile does after the build, played word by word without Docker.
@Tag("drill")
class ContainerIT {

    private static final Pattern EXTRACTS = Pattern.compile("RUN java (-Djarmode.*)");
    private static final Pattern COPIES = Pattern.compile("COPY --from=layers /layers/(\\S+)/ \\./");
    private static final Pattern ENTRY = Pattern.compile("ENTRYPOINT \\[(.*)]");

    @TempDir private Path layers;

    @TempDir private Path image;

    @TempDir private Path data;

    @Test
    void itsLayersMakeAProgramThatStarts() throws Exception {
        Files.copy(Unpacked.JAR, layers.resolve("waymate.jar"));
        extract(found(EXTRACTS).getFirst().group(1).split(" "));
        for (var copy : found(COPIES)) {
            copy(layers.resolve(copy.group(1)));
        }

        try (var waymate = StartedJar.by(entryPoint(), data, Map.of())) {
            assertThat(waymate.page("/actuator/health/readiness")).contains("UP");
        }
    }

    @Test
    void theListOfWhatIsInTheJarIsInTheJar() throws IOException {
        try (var jar = new JarFile(Unpacked.JAR.toFile());
                var list = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            assertThat(new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"CycloneDX\"", "pkg:maven/net.dv8tion/JDA@", "pkg:maven/com.slack.api/bolt@");
        }
    }

    private void extract(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Unpacked.JAVA));
        command.addAll(List.of(arguments));
        var extraction = new ProcessBuilder(command).directory(layers.toFile()).redirectErrorStream(true)
                .start();
        var said = new String(extraction.getInputStream().readAllBytes());
        assertThat(extraction.waitFor()).as(said).isZero();
    }

    private void copy(Path layer) throws IOException {
        try (Stream<Path> all = Files.walk(layer)) {
            for (var one : all.toList()) {
                var to = image.resolve(layer.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
    }

    private List<String> entryPoint() throws IOException {
        return Stream.of(found(ENTRY).getFirst().group(1).split(", ")).map(word -> word.replace("\"", ""))
                .map(word -> word.equals("java") ? Unpacked.JAVA : word)
                .map(word -> word.endsWith(".jar") ? image.resolve(word).toString() : word).toList();
    }

    private static List<MatchResult> found(Pattern line) throws IOException {
        var lines = line.matcher(Files.readString(Path.of("Dockerfile"))).results().toList();
        assertThat(lines).as("the Dockerfile's lines like " + line).isNotEmpty();
        return lines;
    }
}
