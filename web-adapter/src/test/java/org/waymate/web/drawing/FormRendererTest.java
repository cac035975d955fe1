package org.waymate.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook.Option;

class FormRendererTest {

    private static final List<Option> TWO = List.of(new Option("a", "A"), new Option("b", "B"));
    private static final List<Option> SEVEN = IntStream.range(0, 7)
            .mapToObj(i -> new Option("" + i, "Option " + i)).toList();

    @Test
    void usesTheBrowsersOwnControls() {
        assertThat(type(new Kind.Text(0, 150, false))).isEqualTo("text");
        assertThat(type(new Kind.Text(0, 3000, true))).isEqualTo("long");
        assertThat(type(new Kind.WholeNumber(1, 8))).isEqualTo("number");
        assertThat(type(new Kind.Day())).isEqualTo("date");
        assertThat(type(new Kind.TimeOfDay())).isEqualTo("time");
        assertThat(type(new Kind.Zone())).isEqualTo("zone");
        assertThat(type(new Kind.YesNo())).isEqualTo("radios");
    }

    @Test
    void offersFewAsButtonsAndManyAsAList() {
        assertThat(type(new Kind.OneOf(Thread.State.class), TWO, false)).isEqualTo("radios");
        assertThat(type(new Kind.OneOf(Thread.State.class), SEVEN, false)).isEqualTo("select");
        assertThat(type(new Kind.OneOf(Thread.State.class), SEVEN, true)).isEqualTo("checks");
    }

    @Test
    void looksUpWhatIsTooMuchToList() {
        assertThat(type(new Kind.Living(Object.class), List.of(), false)).isEqualTo("looked");
        assertThat(type(new Kind.Living(Object.class), TWO, false)).isEqualTo("radios");
    }

    @Test
    void offersThePeopleAndChannelsThatThereAre() {
        assertThat(control(new Kind.Person(), List.of(), false, List.of()).options()).isEqualTo(SEVEN);
        assertThat(control(new Kind.Place(), List.of(), false, List.of()).options()).isEqualTo(TWO);
    }

    /// A calendar would show an empty field and lose it.
    @Test
    void keepsWhatACalendarCannotShow() {
        var control = control(new Kind.Day(), List.of(), false, List.of("31 June"));

        assertThat(control.type()).isEqualTo("text");
        assertThat(control.value()).isEqualTo("31 June");
        assertThat(control(new Kind.Day(), List.of(), false, List.of("2026-10-09")).type()).isEqualTo("date");
        assertThat(control(new Kind.WholeNumber(1, 8), List.of(), false, List.of("two")).type())
                .isEqualTo("text");
    }

    /// The hint says how to write a day in words.
    @Test
    void hintsAtNothingThatAPickerDoesNotTake() {
        assertThat(control(new Kind.Day(), List.of(), false, List.of()).hint()).isEmpty();
        assertThat(control(new Kind.TimeOfDay(), List.of(), false, List.of()).hint()).isEmpty();
        assertThat(control(new Kind.Day(), List.of(), false, List.of("31 June")).hint()).isEqualTo("Hint");
        assertThat(control(new Kind.Text(0, 9, false), List.of(), false, List.of()).hint())
                .isEqualTo("Hint");
    }

    @Test
    void setsNoUpperEndWhereThereIsNone() {
        assertThat(control(new Kind.WholeNumber(0, Integer.MAX_VALUE), List.of(), false, List.of()).most())
                .isEmpty();
    }

    private static String type(Kind kind) {
        return type(kind, TWO, false);
    }

    private static String type(Kind kind, List<Option> options, boolean several) {
        return control(kind, options, several, List.of()).type();
    }

    private static Control control(Kind kind, List<Option> options, boolean several, List<String> filled) {
        var field = new Form.Field("name", kind, true, several, "Label", Optional.of("Hint"), filled, options,
                Optional.empty());
        return new FormRenderer(SEVEN, TWO)
                .controls(new Form("code", "Title", "Send", Optional.empty(), List.of(field)))
                .getFirst();
    }
}
