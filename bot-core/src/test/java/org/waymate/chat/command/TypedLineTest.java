package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymate.chat.place.ChannelRef;
import org.waymate.program.Topic;

/// Lines as people type them behind the root.
class TypedLineTest {

    sealed interface Said extends Command {

        @Slash("home")
        record Home() implements Said {}

        @Slash("goal add")
        record AddGoal(@Ask(inline = true) String title, @Ask(inline = true) Topic topic,
                @Ask(inline = true) Optional<LocalDate> due) implements Said {}

        @Slash("goal list")
        record ListGoals() implements Said {}

        @Slash("request")
        record Request(@Ask(inline = true) Topic topic) implements Said {}

        @Slash("help")
        record Help(@Ask(inline = true) Optional<String> about) implements Said {}

        @Slash("tell")
        record Announce(@Ask(inline = true) ChannelRef channel,
                @Ask(paragraph = true) String text) implements Said {}

        @Slash("join")
        record Join(@Ask Topic reason, @Ask List<Topic> topics, @Ask String name, @Ask ZoneId zone,
                @Ask(paragraph = true) Optional<String> about) implements Said {}

        @Slash(value = "summary", by = Audience.COORDINATOR)
        record Summary() implements Said {}

        @Tap("step done")
        record FinishStep() implements Said {}
    }

    private final TypedLine lines = new TypedLine(Shapes.of(List.of(Said.class)));

    @ParameterizedTest(name = "{0} says {1} with {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            goal list                                | goal.list | {}
            Goal  LIST                               | goal.list | {}
            goal add Statistics money                | goal.add  | {title=[Statistics], topic=[money]}
            goal add "Pass statistics" money friday  | goal.add  | {title=[Pass statistics], topic=[money], due=[friday]}
            goal add “Pass statistics” money         | goal.add  | {title=[Pass statistics], topic=[money]}
            goal add „Pass statistics“ money         | goal.add  | {title=[Pass statistics], topic=[money]}
            goal add «Pass statistics» money         | goal.add  | {title=[Pass statistics], topic=[money]}
            goal add topic:money Statistics          | goal.add  | {topic=[money], title=[Statistics]}
            goal add title:"Pass it" due:friday money | goal.add | {title=[Pass it], due=[friday], topic=[money]}
            goal add Topic:money Statistics          | goal.add  | {topic=[money], title=[Statistics]}
            goal add http://a.example/x money        | goal.add  | {title=[http://a.example/x], topic=[money]}
            goal add note:this money                 | goal.add  | {title=[note:this], topic=[money]}
            help how do I begin?                     | help      | {about=[how do I begin?]}
            help don't stop                          | help      | {about=[don't stop]}
            help                                     | help      | {}
            request                                  | request   | {}
            request studying and courses             | request   | {topic=[studying and courses]}
            tell slack/T1/C1                         | tell      | {channel=[slack/T1/C1]}
            tell slack/T1/C1 Hello to all of you     | tell      | {channel=[slack/T1/C1], text=[Hello to all of you]}
            tell channel:slack/T1/C1 Hello to all    | tell      | {channel=[slack/T1/C1], text=[Hello to all]}
            join topics:studying topics:money        | join      | {topics=[studying, money]}
            join topics:studying,money               | join      | {topics=[studying, money]}
            join topics:studying, money ,career      | join      | {topics=[studying, money, career]}
            join topics:"studying, money"            | join      | {topics=[studying, money]}
            join reason:money reason:career          | join      | {reason=[career]}
            join name:Ana Maria reason:money         | join      | {name=[Ana Maria], reason=[money]}
            join reason:money name: Ana Maria        | join      | {reason=[money], name=[Ana Maria]}
            join name:Ana "la Maga" zone:New York    | join      | {name=[Ana "la Maga"], zone=[New York]}
            join name:Ana at:home about:I like it    | join      | {name=[Ana at:home], about=[I like it]}
            join reason: money name:"Ana Maria"      | join      | {reason=[money], name=[Ana Maria]}
            join name: reason:money                  | join      | {name=[], reason=[money]}
            goal add title:Pass it topic:money       | goal.add  | {title=[Pass it], topic=[money]}
            """)
    void isUnderstood(String line, String code, String answers) {
        assertThat(lines.understand(line, false)).isInstanceOfSatisfying(Understood.Said.class, said -> {
            assertThat(said.shape().code()).isEqualTo(code);
            assertThat(said.answers().byQuestion()).hasToString(answers);
        });
    }

    @Test
    void whatIsUnclearOpensTheFormWithTheWordsInItsFirstField() {
        assertThat(lines.understand("goal add Pass statistics at last money friday", false))
                .isInstanceOfSatisfying(Understood.Doubtful.class, doubtful -> assertThat(
                        doubtful.answers().to("title"))
                        .containsExactly("Pass statistics at last money friday"));
    }

    @ParameterizedTest(name = "{0} asks again with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            join I am Ana                     | {name=[I am Ana]}
            join reason:money I am Ana        | {reason=[money], name=[I am Ana]}
            join name:"Ana" I like to climb   | {name=[Ana], about=[I like to climb]}
            join name:"Ana" about:"Hi" I am   | {name=[Ana I am], about=[Hi]}
            """)
    void doubtfulWordsStandWhereTheyAreSeen(String line, String answers) {
        assertThat(lines.understand(line, false)).isInstanceOfSatisfying(Understood.Doubtful.class,
                doubtful -> assertThat(doubtful.answers().byQuestion()).hasToString(answers));
    }

    @Test
    void linesOfANamedTextStayLines() {
        assertThat(lines.understand("join about:One\nTwo\n\nThree", false)).isInstanceOfSatisfying(
                Understood.Said.class,
                said -> assertThat(said.answers().to("about")).containsExactly("One \nTwo \n\nThree"));
    }

    @ParameterizedTest(name = "{0}: {1} with {2}?")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            requets money                  | request  | {topic=[money]}
            joni name:Ana Maria topics:money | join   | {name=[Ana Maria], topics=[money]}
            gaol add Statistics money      | goal.add | {title=[Statistics], topic=[money]}
            goal Statistics money          | goal.add | {title=[Statistics], topic=[money]}
            gaol list                      | goal.list | {}
            """)
    void whatIsMistypedKeepsItsAnswers(String line, String code, String answers) {
        assertThat(lines.understand(line, false)).isInstanceOfSatisfying(Understood.Unknown.class,
                unknown -> assertThat(unknown.nearest())
                        .filteredOn(meant -> meant.shape().code().equals(code)).singleElement()
                        .satisfies(meant -> assertThat(meant.answers().byQuestion()).hasToString(answers)));
    }

    @Test
    void nothingTypedIsThePanel() {
        for (var nothing : List.of("", "   ", "\n", "\u00A0")) {
            assertThat(lines.understand(nothing, false)).isInstanceOfSatisfying(Understood.Said.class,
                    said -> assertThat(said.shape().code()).isEqualTo("home"));
        }
    }

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource({"gaol list,goal list", "golas list,goal list", "hepl,help", "requets money,request",
            "goal,goal add", "Hlep me please,help"})
    void whatIsMistypedHasANearestCommand(String line, String nearest) {
        assertThat(lines.understand(line, false)).isInstanceOfSatisfying(Understood.Unknown.class,
                unknown -> assertThat(unknown.nearest())
                        .extracting(meant -> meant.shape().path().orElseThrow())
                        .contains(nearest));
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "summary", "step done", "\uD83C\uDF93", "@everyone"})
    void whatIsFarFromAnyCommandHasNone(String line) {
        assertThat(lines.understand(line, false)).isInstanceOf(Understood.Unknown.class);
    }

    @Test
    void fourThousandCharactersAreAnsweredAtOnce() {
        var long1 = "goal ".repeat(800);

        assertThat(lines.understand(long1, false)).isInstanceOf(Understood.Unknown.class);
        assertThat(lines.understand("x".repeat(4000), false)).isInstanceOf(Understood.Unknown.class);
    }

    @Test
    void coordinatorsHaveTheirOwnRoot() {
        assertThat(lines.understand("summary", true)).isInstanceOf(Understood.Said.class);
        assertThat(lines.understand("goal list", true)).isInstanceOf(Understood.Unknown.class);
    }
}
