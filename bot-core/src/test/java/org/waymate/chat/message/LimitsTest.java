package org.waymate.chat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.words.Prose;

/// What a platform would refuse can't be built; what just fits can.
class LimitsTest {

    @ParameterizedTest
    @MethodSource("fitting")
    void whatFitsIsBuilt(Supplier<?> part) {
        assertThatCode(part::get).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsTooMuchIsNot(Supplier<?> part) {
        assertThatIllegalArgumentException().isThrownBy(part::get);
    }

    @Test
    void marksAndAddressesDoNotCount() {
        assertThatCode(() -> new Part.Heading(new Prose("**" + "x".repeat(150) + "**")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Part.Heading(Prose.quoting("*".repeat(150)))).doesNotThrowAnyException();
    }

    @Test
    void aMessageIsReadAloudWithoutItsButtons() {
        var message = Message.saying(text(3)).with(button("Yes", 1)).and(new Part.Note(text(2)));

        assertThat(message.plain()).isEqualTo("xxx\nxx");
    }

    static Stream<Named<Supplier<?>>> fitting() {
        return Stream.of(named("a heading of 150", () -> new Part.Heading(text(150))),
                named("a paragraph of 3,000", () -> new Part.Paragraph(text(3000))),
                named("a note of 1,500", () -> new Part.Note(text(1500))),
                named("a button of 75 letters that take two places each", () -> button("🎓", 75)),
                named("ten buttons", () -> new Part.Choices(Collections.nCopies(10, button("x", 1)))),
                named("ten facts", () -> new Part.Facts(Collections.nCopies(10, fact(75, 300)))),
                named("a hundred rows", () -> new Part.Rows(Collections.nCopies(100, row(600, 5)))),
                named("25 options", () -> list(25)),
                named("a description of 1,000",
                        () -> new Part.Picture("a.png", new byte[0], "x".repeat(1000))),
                named("rows and what stands beside them", () -> Message.saying(text(3000))
                        .and(new Part.Rows(Collections.nCopies(100, row(600, 5)))).with(button("x", 1))));
    }

    static Stream<Named<Supplier<?>>> tooMuch() {
        return Stream.of(named("a heading of 151", () -> new Part.Heading(text(151))),
                named("nothing", () -> Message.saying(new Prose(" "))),
                named("a paragraph of 3,001", () -> new Part.Paragraph(text(3001))),
                named("a note of 1,501", () -> new Part.Note(text(1501))),
                named("a button of 76", () -> button("x", 76)),
                named("a button without words", () -> button(" ", 1)),
                named("eleven buttons", () -> new Part.Choices(Collections.nCopies(11, button("x", 1)))),
                named("no buttons", () -> new Part.Choices(List.of())),
                named("eleven facts", () -> new Part.Facts(Collections.nCopies(11, fact(1, 1)))),
                named("a fact's name of 76", () -> fact(76, 1)),
                named("a fact of 601", () -> fact(1, 601)),
                named("a row of 601", () -> row(601, 0)),
                named("a row of six buttons", () -> row(1, 6)),
                named("26 options", () -> list(26)),
                named("an option of 101", () -> new Part.Pick("x", "x".repeat(101))),
                named("a picture without words", () -> new Part.Picture("a.png", new byte[0], "")),
                named("a message that begins with buttons",
                        () -> Message.of(new Part.Choices(List.of(button("x", 1))))),
                named("a message of 21 parts", () -> Message.of(Collections
                        .nCopies(21, new Part.Paragraph(text(1))).toArray(Part[]::new))),
                named("3,501 characters in all", () -> Message.saying(text(3000)).and(text(501))),
                named("more elements than Discord takes", () -> Message.saying(text(1))
                        .with(Collections.nCopies(10, button("x", 1)))
                        .with(Collections.nCopies(10, button("x", 1)))
                        .with(Collections.nCopies(10, button("x", 1)))));
    }

    private static Named<Supplier<?>> named(String name, Supplier<?> part) {
        return Named.of(name, part);
    }

    private static Prose text(int length) {
        return new Prose("x".repeat(length));
    }

    private static Choice button(String letter, int length) {
        return Choice.of(letter.repeat(length), new Invitation.Coded("home"));
    }

    private static Part.Fact fact(int name, int value) {
        return new Part.Fact("x".repeat(name), text(value));
    }

    private static Part.Row row(int length, int buttons) {
        return new Part.Row(text(length), Collections.nCopies(buttons, button("x", 1)));
    }

    private static Part.PickList list(int options) {
        return new Part.PickList("Which?", new Invitation.Coded("home"), "about",
                Collections.nCopies(options, new Part.Pick("x", "x")));
    }
}
