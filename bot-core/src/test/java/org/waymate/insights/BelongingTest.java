package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Part;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Five are asked on 21 October and on 4 November.
@CoreTest
class BelongingTest {

    private static final Instant FIRST = Instant.parse("2026-10-21T15:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-04T16:00:00Z");

    @Autowired private Campus campus;

    private Visitor noor;
    private List<Visitor> five;

    @BeforeEach
    void fiveAreThere() {
        noor = campus.noor();
        five = IntStream.rangeClosed(1, 5).mapToObj(number -> campus.mentee("Ana" + number)).toList();
    }

    @Test
    void beforeTheFirstRoundThereIsNothingToTell() {
        assertThat(noor.typesAsCoordinator("summary").told()).contains("Belonging: Not asked yet");
    }

    @Test
    void fourAnswersAreNotShownAndTheFifthShowsThemAll() {
        campus.until(FIRST);
        five.subList(0, 4).forEach(one -> one.presses("4 (mostly)"));

        assertThat(noor.typesAsCoordinator("summary").told())
                .contains("Belonging: not shown: fewer than five answers").doesNotContain("of 5 from");
        assertThat(table()).contains("Belonging,2026-10-21,not shown: fewer than five answers")
                .doesNotContain("\"4");
        five.getLast().presses("2 (a little)");

        assertThat(noor.typesAsCoordinator("summary").told())
                .contains("Belonging: 3.6 of 5 from 5 answers\n");
        assertThat(table()).contains("\"Belonging, mean of 1 to 5\",2026-10-21,3.6",
                "\"Belonging, answers\",2026-10-21,5");
    }

    @Test
    void theRoundBeforeStandsBesideIt() {
        campus.until(FIRST);
        five.forEach(one -> one.presses("3 (partly)"));
        campus.until(SECOND);
        assertThat(noor.typesAsCoordinator("summary").told()).contains(
                "Belonging: not shown: fewer than five answers (two weeks before 3.0 from 5)");
        five.forEach(one -> one.presses("5 (very much)"));

        assertThat(noor.typesAsCoordinator("summary").told())
                .contains("Belonging: 5.0 of 5 from 5 answers (two weeks before 3.0 from 5)");
    }

    @Test
    void anotherProgramsAnswersAreNotCounted() {
        var zoe = campus.elsewhere("Zoe");
        campus.until(FIRST);
        five.forEach(one -> one.presses("3 (partly)"));

        assertThat(zoe.typesAsCoordinator("summary").told()).contains("Belonging: Not asked yet");
    }

    private String table() {
        var message = ((Reply.Tell) noor.reply()).message();
        return message.parts().stream().filter(Part.Attachment.class::isInstance)
                .map(part -> new String(((Part.Attachment) part).content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
