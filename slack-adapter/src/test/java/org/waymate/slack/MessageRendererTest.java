package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.slack.fake.BlockKit;
import org.waymate.slack.sample.SampleCommand;

class MessageRendererTest {

    private static final String HOSTILE = "<!channel> @everyone *x* & `y` ~z~ \u202E שלום";
    private final SlackLookalike lookalike = new SlackLookalike(new MessageRenderer(Samples.CODEC));

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("heading", Message.of(new Part.Heading(new Prose("Hello, **Ana**")))),
                Arguments.of("paragraph", Message.saying(new Prose(
                        "You have a mentor: [Ben](person:slack/T1/U2). You meet on [Friday](moment:1790000000)."))),
                Arguments.of("note", Message.saying(new Prose("Who reads this?"))
                        .and(new Part.Note(new Prose("Only *you* do.")))),
                Arguments.of("facts", Message.saying(new Prose("Where things stand"))
                        .and(new Part.Facts(List.of(new Part.Fact("Pairs", new Prose("12")),
                                new Part.Fact("Met", Prose.quoting(HOSTILE)))))),
                Arguments.of("choices", Message.saying(new Prose("Did you meet?"))
                        .with(Choice.of("Yes", new Invitation.Coded("finish|yes")).primary(),
                                Choice.of("Not yet", new Invitation.Coded("finish|no")),
                                Choice.of("Stop", new Invitation.Coded("finish|stop")).danger())),
                Arguments.of("rows", Message.saying(new Prose("Two people wait"))
                        .and(new Part.Rows(List.of(
                                new Part.Row(new Prose("Ana, since Monday"),
                                        List.of(Choice.of("Approve", new Invitation.Coded("finish|a")),
                                                Choice.of("Not now", new Invitation.Coded("finish|b")))),
                                new Part.Row(new Prose("Ben: you said yes."), List.of()))))),
                Arguments.of("pick-list", Message.saying(new Prose("Which one?"))
                        .and(new Part.PickList("Choose a colour", Invitation.to(SampleCommand.Choose.class),
                                "colour",
                                List.of(new Part.Pick("Red", "red"), new Part.Pick("Green", "green"))))),
                Arguments.of("picture-and-file", Message.saying(new Prose("The numbers"))
                        .and(new Part.Picture("chart.png", new byte[0], "Five of seven met"))
                        .and(new Part.Attachment("numbers.csv", "text/csv", new byte[0]))),
                Arguments.of("hostile", Message.of(new Part.Heading(Prose.quoting(HOSTILE)))
                        .and(Prose.quoting(HOSTILE)).and(new Part.Note(Prose.quoting(HOSTILE)))
                        .with(Choice.of(HOSTILE, new Invitation.Coded("finish")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void drawsEveryPart(String name, Message message) {
        var pages = lookalike.json(message);

        assertThat(pages).hasSize(1);
        assertThat(problems(pages)).isEmpty();
        Golden.check("message-" + name, pages.getFirst());
    }

    @Test
    void aListIsCutIntoPagesThatSlackTakes() {
        var rows = IntStream.range(0, 100).mapToObj(i -> new Part.Row(
                Prose.quoting("Row %03d ".formatted(i) + "&<> ".repeat(140)),
                IntStream.range(0, 5)
                        .mapToObj(n -> Choice.of("Answer " + n,
                                new Invitation.Coded("finish|" + "x".repeat(89))))
                        .toList()))
                .toList();

        var pages = lookalike.json(Message.saying(new Prose("A hundred")).and(new Part.Rows(rows)));

        assertThat(problems(pages)).isEmpty();
        assertThat(String.join("", pages)).contains("Row 000", "Row 099");
    }

    @Test
    void aShortListStaysOnOnePage() {
        var rows = IntStream.range(0, 20).mapToObj(i -> new Part.Row(new Prose("Mentee " + i),
                List.of(Choice.of("Met", new Invitation.Coded("finish|a")),
                        Choice.of("Not yet", new Invitation.Coded("finish|b")))))
                .toList();

        assertThat(lookalike.json(Message.saying(new Prose("Twenty")).and(new Part.Rows(rows)))).hasSize(1);
    }

    @Test
    void theLongestThatAMessageMaySayIsTaken() {
        var worst = Message.saying(Prose.quoting("&".repeat(3000)))
                .and(new Part.Facts(List.of(new Part.Fact("<".repeat(75), Prose.quoting(">".repeat(400))))));

        assertThat(problems(lookalike.json(worst))).isEmpty();
    }

    private static List<String> problems(List<String> pages) {
        return pages.stream().map(page -> JsonParser.parseString(page).getAsJsonObject())
                .flatMap(page -> Stream.concat(
                        BlockKit.ofMessage(page.get("blocks").toString()).stream(),
                        Stream.of(page.get("text").getAsString()).filter(text -> text.length() > 4000)))
                .toList();
    }

    @Test
    void theLongestHeadingFitsWhicheverWayItRuns() {
        var heading = Prose.quoting("ש".repeat(150));
        var page = new MessageRenderer(Samples.CODEC).pages(Message.of(new Part.Heading(heading))).getFirst();

        assertThat(BlockKit.ofMessage(JsonParser.parseString(page.json()).getAsJsonObject().get("blocks")
                .toString())).isEmpty();
    }
}
