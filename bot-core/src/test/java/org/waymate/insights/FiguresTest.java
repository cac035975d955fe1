package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.pairing.MentorRequestId;
import org.waymate.pairing.PairingFigures;
import org.waymate.program.Enrolment.Standing;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Role;

class FiguresTest {

    private final Member ana = member("Ana", Role.MENTEE, Standing.ACTIVE, 9);
    private final Member mia = member("Mia", Role.MENTEE, Standing.ACTIVE, 1);
    private final Member ben = member("Ben", Role.MENTOR, Standing.WAITING, 3);
    private final Member max = member("Max", Role.MENTOR, Standing.ACTIVE, 20);
    private final Member ole = member("Ole", Role.MENTOR, Standing.DECLINED, 20);

    @Test
    void peopleAreCountedByWhatTheyAreNow() {
        var figures = reckoned(List.of());

        assertThat(figures.mentees()).isEqualTo(2);
        assertThat(figures.mentors()).isEqualTo(1);
        assertThat(figures.applicants()).containsExactly(new Figures.Wait("Ben", 3));
    }

    @Test
    void whoLooksForAMentorHasANameAndIsStuckWhenNobodyIsLeftToAsk() {
        var figures = reckoned(List.of(
                new PairingFigures.Waiting(MentorRequestId.random(), ana.id(), State.WAITING, 9),
                new PairingFigures.Waiting(MentorRequestId.random(), mia.id(), State.ASKING, 1)));

        assertThat(figures.looking()).containsExactly(new Figures.Looking("Ana", 9, true),
                new Figures.Looking("Mia", 1, false));
    }

    @Test
    void aRoundCountsAsTheLastWhenPeopleHadTimeToTell() {
        var figures = Example.figures();

        assertThat(figures.lastRound(LocalDate.parse("2026-11-09"))).map(round -> round.met()).contains(7);
        assertThat(figures.lastRound(LocalDate.parse("2026-11-05"))).map(round -> round.met()).contains(5);
    }

    @Test
    void theOnlyRoundIsTheLastFromTheFirstHour() {
        var figures = Example.of(List.of(Example.round("2026-11-04", 4, 1, 2, 1)));

        assertThat(figures.lastRound(LocalDate.parse("2026-11-04"))).map(round -> round.met()).contains(1);
        assertThat(Example.of(List.of()).lastRound(LocalDate.parse("2026-11-04"))).isEmpty();
    }

    private Figures reckoned(List<PairingFigures.Waiting> requests) {
        return Figures.reckon(List.of(ana, mia, ben, max, ole), requests, 4, List.of(), List.of(), List.of(),
                0, Example.NOW);
    }

    private static Member member(String name, Role role, Standing standing, int daysAgo) {
        return new Member(EnrolmentId.random(), PersonId.random(), name, role, standing,
                Example.NOW.minus(Duration.ofDays(daysAgo)));
    }
}
