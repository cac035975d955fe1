package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.delivery.Letter;
import org.waymate.testing.CoreTest;

/// Buttons stand in people's messages for years, and rows wait in the outbox: what they carry is never given
/// another meaning.
@CoreTest
@TestInstance(Lifecycle.PER_CLASS)
class CodesTest {

    private static final Path FILE = Path.of("src/test/resources/codes.txt");
    private static final Here HERE = new Here(Locale.of("es"), ZoneId.of("Europe/Madrid"),
            Instant.parse("2026-10-05T08:00:00Z"));

    private static final Predicate<String> LETTERS = "letters:"::equals;
    private static final Predicate<String> NO_COLON = first -> !first.contains(":");
    private static final Predicate<String> COLON = NO_COLON.or(LETTERS).negate();

    @Autowired private List<Letter> letters;
    @Autowired private Shapes shapes;
    @Autowired private Codec codec;

    @Test
    void noCodeDisappearsAndNoQuestionMoves() throws IOException {
        var now = questions();
        written(NO_COLON).forEach((code, questions) -> {
            assertThat(now).as("""
                    the code %s is in buttons that people have: put the command back, or let another one
                    answer that code""", code).containsKey(code);
            assertThat(now.get(code)).as("""
                    buttons of %s carry these answers in this order: new questions stand after them""", code)
                    .startsWith(questions.toArray(String[]::new));
        });
    }

    @Test
    void noAnswerOutOfAFewDisappears() throws IOException {
        var now = constants();
        written(COLON).forEach((question, constants) -> assertThat(now.getOrDefault(question, List.of()))
                .as("buttons and drafts carry these answers to %s: keep the names of the constants", question)
                .containsAll(constants));
    }

    @Test
    void noLetterDisappears() throws IOException {
        assertThat(letters.stream().map(Letter::kind)).as("""
                rows of the outbox wait under these kinds: keep a letter for each""")
                .containsAll(written(LETTERS).getOrDefault("letters:", List.of()));
    }

    @Test
    void newCodesAreWrittenDown() throws IOException {
        assertThat(written(NO_COLON)).as("add what is new to %s: `code question question …`", FILE)
                .isEqualTo(questions());
        assertThat(written(COLON)).as("add what is new to %s: `code:question answer answer …`", FILE)
                .isEqualTo(constants());
        assertThat(written(LETTERS)).as("add what is new to %s: `letters: kind kind …`", FILE)
                .isEqualTo(Map.of("letters:", letters.stream().map(Letter::kind).sorted().toList()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatAButtonBringsFitsIntoIt(Shape shape) {
        var brought = Samples
                .longest(shape.questions().stream().filter(question -> !question.asked()).toList());
        var code = codec.write(new Invitation.Saying(shape.type(), brought));

        assertThat(code).hasSizeLessThanOrEqualTo(Codec.LONGEST);
        assertThat(codec.read(code)).isInstanceOfSatisfying(Codec.Pressed.Said.class, said -> {
            assertThat(said.shape()).isSameAs(shape);
            assertThat(said.given().questions()).isEqualTo(brought.keySet());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWholeCommandComesBackAsItWent(Shape shape) {
        var typed = Samples.typed(shape, _ -> ShortId.write(new UUID(-1, -1)));
        var command = command(shape.read(typed, HERE));
        var carried = carried(shape, command);

        var pressed = codec.read(codec.write(new Invitation.Saying(shape.type(), carried)));

        assertThat(pressed).isInstanceOfSatisfying(Codec.Pressed.Said.class, said -> {
            assertThat(said.shape()).isSameAs(shape);
            assertThat(command(shape.read(typed.over(said.given()), HERE))).isEqualTo(command);
        });
    }

    /// The command's values, without the last ones where all together take more room than a button has.
    private Map<String, Object> carried(Shape shape, Command command) {
        var carried = new LinkedHashMap<String, Object>();
        Invitation.to(command).given().forEach((question, value) -> {
            carried.put(question, value);
            try {
                codec.write(new Invitation.Saying(shape.type(), carried));
            } catch (IllegalArgumentException e) {
                carried.remove(question);
            }
        });
        return carried;
    }

    private static Command command(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).command();
    }

    Stream<Shape> all() {
        return shapes.all().stream();
    }

    private Map<String, List<String>> questions() {
        return shapes.all().stream().collect(Collectors.toMap(Shape::code,
                shape -> shape.questions().stream().map(Question::name).toList()));
    }

    private Map<String, List<String>> constants() {
        var constants = new TreeMap<String, List<String>>();
        shapes.all().forEach(shape -> shape.questions().forEach(question -> {
            if (question.kind() instanceof Kind.OneOf one) {
                constants.put(shape.code() + ":" + question.name(), one.codes().stream().sorted().toList());
            }
        }));
        return constants;
    }

    private static Map<String, List<String>> written(Predicate<String> kind) throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(" "))).filter(words -> kind.test(words.getFirst()))
                .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
    }
}
