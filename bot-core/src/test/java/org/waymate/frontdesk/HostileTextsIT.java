package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Asked;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.HostileTexts;
import org.waymate.testing.Things;
import org.waymate.testing.Visitor;

/// Each of the hostile texts, through every text field of every command, by everybody who may say it. What is then
/// said to people is safe and whole; whether a platform keeps it so is tried by each adapter.
@CoreTest
@Tag("drill")
class HostileTextsIT {

    @Autowired private Campus campus;
    @Autowired private Shapes shapes;
    @Autowired private Things things;
    @Autowired private HeardPlatform platform;

    private Map<String, Visitor> people;

    @BeforeEach
    void aProgramInWhichThereIsSomethingOfEachKind() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var ana = campus.menteeOf(ben, "Ana").types("goal add").fills(Map.of("title", "Win"));
        ana.types("help-me").presses("Ask a coordinator to write to me");
        campus.pass(Duration.ofDays(17));
        campus.waitingMentor("Ola");
        noor.presses("Ask a question").fills(Map.of("question", "Why?"));
        noor.typesAsCoordinator("announce").fills(Map.of("channel", "slack/T1/C1", "text", "Soon!"));
        people = Map.of("a coordinator", noor, "a mentor", ben, "a mentee", ana, "a stranger",
                campus.visitor("Sam"));
    }

    @Test
    void thereAreAtLeastTwoHundredAndNoneTwice() {
        assertThat(HostileTexts.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void noneBreaksAMessageOrBecomesAnythingButWords() {
        for (var shape : shapes.all()) {
            if (shape.questions().stream().anyMatch(HostileTextsIT::isText)) {
                everyText(shape)
                        .forEach(text -> people.forEach((kind, person) -> says(kind, person, shape, text)));
            }
        }
        campus.deliver();
        Stream.of("Noor", "Ben", "Ana", "Sam")
                .forEach(name -> platform.directly("U" + name).forEach(Live::isOnlyWords));
        platform.inChannel("C1").forEach(Live::isOnlyWords);
    }

    private static Stream<String> everyText(Shape shape) {
        var longest = shape.questions().stream().map(Question::kind).filter(Kind.Text.class::isInstance)
                .map(Kind.Text.class::cast).flatMap(text -> HostileTexts.longest(text.max()).stream());
        return Stream.concat(HostileTexts.all().stream(), longest);
    }

    private void says(String kind, Visitor person, Shape shape, String text) {
        var answers = Samples.typed(shape, type -> things.ids(type).getFirst());
        for (var question : shape.questions()) {
            answers = isText(question) ? answers.with(question.name(), List.of(text)) : answers;
        }
        var asked = new Asked.Filled(shape.code(), answers);
        assertThatCode(() -> person.asks(asked)).as("%s says %s with %s", kind, shape.code(), text)
                .doesNotThrowAnyException();
        Live.isOnlyWords(person.reply());
    }

    private static boolean isText(Question question) {
        return question.kind() instanceof Kind.Text;
    }
}
