package org.waymate.frontdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of sentences as they lie in the sources, each with the Java beside it.
record WordsFile(Path file) {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /// The English ones of all modules.
    static Stream<WordsFile> all() {
        return modules().flatMap(module -> files(module.resolve("src/main/resources")))
                .filter(file -> file.getFileName().toString().equals("words.properties")).map(WordsFile::new);
    }

    private static Stream<Path> modules() {
        return list(HOUSE).filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")));
    }

    WordsFile spanish() {
        return new WordsFile(file.resolveSibling("words_es.properties"));
    }

    String room() {
        var resources = module().resolve("src/main/resources");
        return resources.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    Map<String, String> sentences() {
        var sentences = new LinkedHashMap<String, String>();
        lines().forEach(line -> sentences.put(key(line), line.substring(line.indexOf('=') + 1)));
        return sentences;
    }

    List<String> twice() {
        var seen = new TreeSet<String>();
        return lines().map(WordsFile::key).filter(key -> !seen.add(key)).toList();
    }

    /// Every string that the room's own sources hold.
    TreeSet<String> literals() {
        var literals = new TreeSet<String>();
        sources().forEach(source -> LITERAL.matcher(source.text()).results().map(found -> found.group(1))
                .forEach(literals::add));
        return literals;
    }

    /// The keys that the room says.
    Set<String> said() {
        return SaidKeys.of(sources().toList());
    }

    /// In the core a room is one folder; an adapter words what all its folders say.
    private Stream<JavaSource> java() {
        var folder = module().resolve("src/main/java").resolve(room().replace('.', '/'));
        return files(folder).filter(path -> path.toString().endsWith(".java"))
                .filter(path -> !isCore() || path.getParent().equals(folder))
                .map(path -> new JavaSource(path.getFileName().toString().replace(".java", ""), read(path)));
    }

    private Stream<JavaSource> sources() {
        return Stream.concat(java(), isCore() ? Stream.of() : pages());
    }

    /// A template says `'a.key'` inside quotes of its own.
    private Stream<JavaSource> pages() {
        return files(module().resolve("src/main/resources"))
                .filter(path -> path.toString().endsWith(".html")).map(WordsFile::read)
                .map(page -> new JavaSource("", page.replace('"', ' ').replace('\'', '"')));
    }

    /// The constants of an enum of the room; none where there is no such enum, or it is an adapter's.
    List<String> constants(String type) {
        try {
            var constants = Class.forName(room() + "." + type).getEnumConstants();
            return constants == null ? List.of() : Arrays.stream(constants).map(Object::toString).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private boolean isCore() {
        return module().getFileName().toString().equals("bot-core");
    }

    private Path module() {
        return HOUSE.resolve(HOUSE.relativize(file).getName(0));
    }

    private Stream<String> lines() {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return HOUSE.relativize(file).toString();
    }
}
