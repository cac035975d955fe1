package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymate.program.Topic.CAREER;
import static org.waymate.program.Topic.HOUSING;
import static org.waymate.program.Topic.MONEY;
import static org.waymate.program.Topic.STUDYING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Topic;

class MatchmakerTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T08:00:00Z");

    @Test
    void theTopicAskedForComesBeforeAnythingElse() {
        var both = mentor(0, SEPTEMBER, CAREER, HOUSING);
        var asked = mentor(3, SEPTEMBER, MONEY);

        assertThat(Matchmaker.ranked(MONEY, Set.of(CAREER, HOUSING), List.of(both, asked)))
                .containsExactly(asked, both);
    }

    @Test
    void thenWhoeverSharesMore() {
        var one = mentor(0, SEPTEMBER, MONEY);
        var two = mentor(1, SEPTEMBER, MONEY, CAREER);

        assertThat(Matchmaker.ranked(MONEY, Set.of(CAREER), List.of(one, two))).containsExactly(two, one);
    }

    @Test
    void thenWhoeverHasFewerMentees() {
        var busy = mentor(2, SEPTEMBER, MONEY);
        var free = mentor(0, SEPTEMBER.plusSeconds(60), MONEY);

        assertThat(Matchmaker.ranked(MONEY, Set.of(), List.of(busy, free))).containsExactly(free, busy);
    }

    @Test
    void thenWhoeverHasBeenThereLonger() {
        var younger = mentor(1, SEPTEMBER.plusSeconds(60), MONEY);
        var older = mentor(1, SEPTEMBER, MONEY);

        assertThat(Matchmaker.ranked(MONEY, Set.of(), List.of(younger, older))).containsExactly(older,
                younger);
    }

    @Test
    void whatTheyShareBeginsWithTheTopicAskedFor() {
        assertThat(Matchmaker.shared(MONEY, Set.of(CAREER, STUDYING), List.of(CAREER, HOUSING, MONEY)))
                .containsExactly(MONEY, CAREER);
    }

    private static Candidate mentor(int mentees, Instant since, Topic... topics) {
        return new Candidate(EnrolmentId.random(), Arrays.asList(topics), mentees, since);
    }
}
