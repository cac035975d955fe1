package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymate.program.Topic;

/// Where several answers may be given, each counts.
class SeveralAnswersTest {

    record MenteeId(UUID value) {}

    @Slash("circle")
    record Circle(@Ask(min = 1) List<MenteeId> people, @Ask List<Topic> topics) implements Command {}

    private static final UUID MIA = new UUID(1, 2);

    private final Shape circle = Shapes.of(List.of(Circle.class)).of(Circle.class);

    @Test
    void eachNameIsToBeSettledAndWhatIsSettledStays() {
        var read = circle.read(Answers.NONE.with("people", List.of("Ana", ShortId.write(MIA), "Ben")),
                Monday.here("en"));

        assertThat(read).isEqualTo(new Reading.Unsettled(Map.of("people", List.of("Ana", "Ben"))));
    }

    @Test
    void whatIsPartedByCommasIsSeveral() {
        var read = circle.read(Answers.NONE.with("people", "Ana, Ben").with("topics", "money, studying"),
                Monday.here("en"));

        assertThat(read).isEqualTo(new Reading.Unsettled(Map.of("people", List.of("Ana", "Ben"))));
    }

    @Test
    void eachChoiceIsRead() {
        var read = circle.read(Answers.NONE.with("people", ShortId.write(MIA))
                .with("topics", List.of("money,studying", "Career", "money")), Monday.here("en"));

        assertThat(read).isEqualTo(new Reading.Complete(new Circle(List.of(new MenteeId(MIA)),
                List.of(Topic.MONEY, Topic.STUDYING, Topic.CAREER))));
    }
}
