package org.waymate.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The packaged program unpacked as in the container image, beside an archive of the classes that it loads. The
/// journeys start it some forty times, and so each start takes a quarter of the work.
final class Unpacked {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final Path JAR = Path.of("target", "waymate.jar");

    /// By its whole path: the archive's maker does not find its own notes by a relative one.
    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.aot");
    private static final long WHILE_IT_IS_WRITTEN = 120;

    private static boolean ready;

    private Unpacked() {}

    static synchronized List<String> command() throws IOException, InterruptedException {
        if (!ready && !isOfThisJar()) {
            unpack();
            record();
        }
        ready = true;
        return Files.exists(ARCHIVE) ? started("-XX:AOTCache=" + ARCHIVE) : started();
    }

    /// With one more folder of classes, as if it had been built with them.
    static List<String> commandWith(Path classes) throws IOException, InterruptedException {
        command();
        var command = new ArrayList<>(
                List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
        if (Files.exists(ARCHIVE)) {
            command.add("-XX:AOTCache=" + ARCHIVE);
        }
        command.addAll(List.of("-cp", FOLDER.resolve(JAR.getFileName()) + File.pathSeparator + classes,
                WaymateApplication.class.getName()));
        return command;
    }

    private static boolean isOfThisJar() throws IOException {
        return Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(JAR)) > 0;
    }

    private static void unpack() throws IOException, InterruptedException {
        var code = new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--force",
                "--destination", FOLDER.toString()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("The packaged program could not be unpacked: " + code);
        }
    }

    /// One start, and a quiet end. Without an archive all works too, and takes longer.
    private static void record() throws IOException, InterruptedException {
        Files.deleteIfExists(ARCHIVE);
        var home = Files.createTempDirectory("waymate");
        try (var waymate = StartedJar.by(started("-XX:AOTCacheOutput=" + ARCHIVE), home, Map.of())) {
            waymate.address();
            waymate.close(WHILE_IT_IS_WRITTEN);
        } catch (IOException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The packaged program did not start", e);
        }
        if (!Files.exists(ARCHIVE)) {
            System.out.println("No archive of classes could be made: each start takes longer.");
        }
    }

    private static List<String> started(String... archive) {
        var command = new ArrayList<>(
                List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(List.of(archive));
        command.addAll(List.of("-jar", FOLDER.resolve(JAR.getFileName()).toString()));
        return command;
    }
}
