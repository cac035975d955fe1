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
import java.util.UUID;
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
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.testing.CoreTest;

/// Buttons stand in people's messages for years: what they carry is never given another meaning.
@CoreTest
@TestInstance(Lifecycle.PER_CLASS)
class CodesTest {

    private static final Path FILE = Path.of("src/test/resources/codes.txt");
    private static final Here HERE = new Here(Locale.of("es"), ZoneId.of("Europe/Madrid"),
            Instant.parse("2026-10-05T08:00:00Z"));

    @Autowired private Shapes shapes;
    @Autowired private Codec codec;

    @Test
    void noCodeDisappearsAndNoQuestionMoves() throws IOException {
        var now = now();
        written().forEach((code, questions) -> {
            assertThat(now).as("""
                    the code %s is in buttons that people have: put the command back, or let another one
                    answer that code""", code).containsKey(code);
            assertThat(now.get(code)).as("""
                    buttons of %s carry these answers in this order: new questions stand after them""", code)
                    .startsWith(questions.toArray(String[]::new));
        });
    }

    @Test
    void newCodesAreWrittenDown() throws IOException {
        assertThat(written()).as("add what is new to %s: `code question question …`", FILE).isEqualTo(now());
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

    private Map<String, List<String>> now() {
        return shapes.all().stream().collect(Collectors.toMap(Shape::code,
                shape -> shape.questions().stream().map(Question::name).toList()));
    }

    private static Map<String, List<String>> written() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(" "))).collect(Collectors.toMap(List::getFirst,
                        words -> words.subList(1, words.size())));
    }
}
