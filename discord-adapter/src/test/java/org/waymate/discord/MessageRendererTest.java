package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.MessageLimits;
import org.waymate.discord.fake.Schemas;
import org.waymate.discord.sample.GoalId;
import org.waymate.discord.sample.SampleCommand;
import org.waymate.discord.sample.SampleDesk;

class MessageRendererTest {

    private static final Prose HOSTILE = Prose.quoting("@everyone **x** <@1> [a](https://b) ||c||");
    private final MessageRenderer renderer = new MessageRenderer(SampleDesk.CODEC);

    static Stream<Arguments> everyPart() {
        return Stream.of(
                Arguments.of("heading", new Part.Heading(new Prose("Your week"))),
                Arguments.of("paragraph", new Part.Paragraph(new Prose(
                        "**Ben** asks: come on [Friday](moment:1760000000)?\n\n" + HOSTILE.commonMark()))),
                Arguments.of("note", new Part.Note(new Prose("Small.\n\nPrint."))),
                Arguments.of("facts", new Part.Facts(List.of(new Part.Fact("Mentor", HOSTILE),
                        new Part.Fact("Since", new Prose("[October](moment:1760000000)"))))),
                Arguments.of("choices", new Part.Choices(List.of(Choice.of("Done", finish(1)).primary(),
                        Choice.of("Stop", finish(2)).danger(), Choice.of("Home", new SampleCommand.Home()),
                        Choice.of("Goals", new SampleCommand.ListGoals()), Choice.of("Other", finish(3)),
                        Choice.of("Sixth", finish(4))))),
                Arguments.of("rows", new Part.Rows(List.of(row(1, 2), row(2, 0)))),
                Arguments.of("pick-list", new Part.PickList("What is it about?",
                        Invitation.to(SampleCommand.ChangeTopic.class).with("goal", goal(1)), "topic",
                        List.of(new Part.Pick("Studying", "study"), new Part.Pick("Money", "money")))),
                Arguments.of("picture",
                        new Part.Picture("your week.png", new byte[]{1, 2}, "Three of four met.")),
                Arguments.of("attachment", new Part.Attachment("summary.csv", "text/csv", new byte[]{65})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPart")
    void drawsEveryPart(String name, Part part) {
        var json = only(message(part)).create().toData();
        Golden.same(name, json.toPrettyString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPart")
    void drawsWhatDiscordTakes(String name, Part part) {
        assertThat(problems(only(message(part)))).isEmpty();
    }

    @Test
    void putsFiveRowsOfFiveButtonsOnAPage() {
        var pages = renderer.pages(rows(12, 5));
        assertThat(pages).extracting(page -> rows(page)).containsExactly(5, 5, 2);
        assertThat(pages).allSatisfy(page -> assertThat(problems(page)).isEmpty());
    }

    @Test
    void putsSevenRowsOfThreeButtonsOnAPage() {
        assertThat(renderer.pages(rows(15, 3))).extracting(page -> rows(page)).containsExactly(7, 7, 1);
    }

    @Test
    void saysOnEveryPageWhatItIs() {
        assertThat(renderer.pages(rows(12, 5))).extracting(MessageRendererTest::firstLine)
                .containsExactly("## Five check-ins", "## Five check-ins (2)", "## Five check-ins (3)");
    }

    /// An answered row has lost its buttons; were it counted smaller, the rows behind it would move up.
    @Test
    void keepsRowsOnTheirPageWhenOneIsAnswered() {
        var rows = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> row(i, 5)).toList());
        rows.set(1, new Part.Row(new Prose("You said: we met."), List.of()));
        var pages = renderer
                .pages(Message.of(new Part.Heading(new Prose("Five check-ins")), new Part.Rows(rows)));
        assertThat(pages.get(1).codes()).isEqualTo(renderer.pages(rows(12, 5)).get(1).codes());
    }

    @Test
    void cutsATextThatEscapingMadeTooLong() {
        var stars = Message.saying(Prose.quoting("* ".repeat(1450)));
        var pages = renderer.pages(stars);
        assertThat(pages).hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(problems(page)).isEmpty());
    }

    @Test
    void takesAMessageFullOfEmoji() {
        assertThat(renderer.pages(Message.saying(Prose.quoting("🎓".repeat(1700)))))
                .allSatisfy(page -> assertThat(problems(page)).isEmpty());
    }

    @Test
    void putsTenFilesOnAPage() {
        var message = Message.saying(new Prose("Your files."));
        for (var i = 0; i < 12; i++) {
            message = message.and(new Part.Attachment("file" + i + ".csv", "text/csv", new byte[]{65}));
        }
        assertThat(renderer.pages(message)).hasSize(2)
                .allSatisfy(page -> assertThat(problems(page)).isEmpty());
    }

    @Test
    void anEditTakesThePlaceOfAllThatStoodThere() {
        var edit = renderer.pages(Message.saying(new Prose("Over."))).getFirst().edit().toData();
        assertThat(edit.keys()).contains("attachments", "components", "embeds", "allowed_mentions");
        assertThat(edit.getArray("attachments").isEmpty()).isTrue();
    }

    @Test
    void theLookalikeShowsWhatDiscordWouldGet() {
        var message = rows(12, 5);
        var json = new DiscordLookalike(renderer).json(message);
        assertThat(json).hasSize(3);
        assertThat(DataObject.fromJson(json.getFirst()).toMap())
                .isEqualTo(DataObject.fromJson(renderer.pages(message).getFirst().create().toData().toJson())
                        .toMap());
    }

    private Page only(Message message) {
        var pages = renderer.pages(message);
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    private static List<String> problems(Page page) {
        var json = page.create().toData();
        var files = json.optArray("attachments").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .map(file -> file.getString("filename")).toList();
        var problems = new ArrayList<>(MessageLimits.problems(json, files));
        problems.addAll(Schemas.problems("message", json.toString()));
        return problems;
    }

    private static Message message(Part part) {
        return part instanceof Part.Heading || part instanceof Part.Paragraph
                ? Message.of(part)
                : Message.of(new Part.Paragraph(new Prose("This is yours.")), part);
    }

    private static Message rows(int count, int buttons) {
        return Message.of(new Part.Heading(new Prose("Five check-ins")),
                new Part.Rows(IntStream.range(0, count).mapToObj(i -> row(i, buttons)).toList()));
    }

    private static Part.Row row(int number, int buttons) {
        return new Part.Row(new Prose("Did you meet **Mentee " + number + "**?"), IntStream.range(0, buttons)
                .mapToObj(i -> Choice.of("Answer " + i, finish(number * 10 + i))).toList());
    }

    private static int rows(Page page) {
        return (int) page.components().stream().filter(ActionRow.class::isInstance).count();
    }

    private static String firstLine(Page page) {
        return ((TextDisplay) page.components().getFirst()).getContent();
    }

    private static GoalId goal(int number) {
        return new GoalId(new UUID(7, number));
    }

    private static SampleCommand finish(int number) {
        return new SampleCommand.FinishGoal(goal(number));
    }
}
