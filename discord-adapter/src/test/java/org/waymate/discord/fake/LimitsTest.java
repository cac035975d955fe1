package org.waymate.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fake says no where Discord would.
class LimitsTest {

    @Test
    void takesAFineMessage() {
        var fine = message(text("Hello."), row(button("a", "Yes")));
        assertThat(problems(fine)).isEmpty();
    }

    @Test
    void refusesAMessageThatMayPing() {
        var pings = message(text("@everyone")).put("allowed_mentions",
                DataObject.empty().put("parse", DataArray.empty().add("everyone")));
        assertThat(problems(pings)).singleElement().asString().contains("may ping");
        assertThat(problems(message(text("Hi.")).put("allowed_mentions", DataObject.empty()))).isNotEmpty();
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(
                problems(message(IntStream.range(0, 41).mapToObj(i -> text("x")).toArray(DataObject[]::new))))
                .anyMatch(problem -> problem.contains("41 components"));
        assertThat(problems(message(text("x".repeat(4001))))).isNotEmpty();
        assertThat(problems(message(row(button("a", "x".repeat(81)))))).isNotEmpty();
        assertThat(problems(message(row(button("x".repeat(101), "Yes"))))).isNotEmpty();
        assertThat(problems(message(row(IntStream.range(0, 6).mapToObj(i -> button("a" + i, "Yes"))
                .toArray(DataObject[]::new))))).isNotEmpty();
    }

    @Test
    void refusesACodeTwiceAndAFileThatIsNotThere() {
        assertThat(problems(message(row(button("a", "Yes"), button("a", "No")))))
                .anyMatch(problem -> problem.contains("twice"));
        var file = DataObject.empty().put("type", 13)
                .put("file", DataObject.empty().put("url", "attachment://a.csv"));
        assertThat(problems(message(file))).anyMatch(problem -> problem.contains("not uploaded"));
    }

    @Test
    void refusesASecondAndAnUnknownResponse() {
        var interactions = new Interactions();
        interactions.open("token", Interactions.COMMAND, "");
        assertThat(interactions.respond("token", 5)).isEmpty();
        assertThat(interactions.respond("token", 9)).isPresent();
        assertThat(interactions.respond("other", 5)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2, '', 5 9", "3, m, 5 6 7 9", "4, '', 8", "5, '', 5", "5, m, 5 6 7"})
    void takesOnlyWhatAnswersThatKindOfInteraction(int type, String message, String kinds) {
        for (var kind : List.of(5, 6, 7, 8, 9)) {
            var interactions = new Interactions();
            interactions.open("token", type, message);
            assertThat(interactions.respond("token", kind).isEmpty()).as("%s to %s", kind, type)
                    .isEqualTo(List.of(kinds.split(" ")).contains(kind.toString()));
        }
    }

    @Test
    void refusesAModalThatFillsInMoreThanItTakes() {
        var input = DataObject.empty().put("type", 4).put("custom_id", "a").put("max_length", 2).put("value",
                "abc");
        var label = DataObject.empty().put("type", 18).put("label", "A").put("component", input);
        assertThat(ModalLimits.problems(DataObject.empty().put("components", DataArray.empty().add(label))))
                .hasSize(1);
        assertThat(ModalLimits
                .problems(DataObject.empty().put("components", DataArray.empty().add(label).add(label))))
                .anyMatch(problem -> problem.contains("twice"));
    }

    private static List<String> problems(DataObject message) {
        var problems = new ArrayList<>(MessageLimits.problems(message, List.of()));
        problems.addAll(Schemas.problems("message", message.toString()));
        return problems;
    }

    private static DataObject message(DataObject... components) {
        return DataObject.empty().put("flags", 1 << 15)
                .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()))
                .put("components", DataArray.fromCollection(List.of(components)));
    }

    private static DataObject text(String content) {
        return DataObject.empty().put("type", 10).put("content", content);
    }

    private static DataObject row(DataObject... buttons) {
        return DataObject.empty().put("type", 1).put("components",
                DataArray.fromCollection(List.of(buttons)));
    }

    private static DataObject button(String code, String label) {
        return DataObject.empty().put("type", 2).put("style", 2).put("custom_id", code).put("label", label);
    }
}
