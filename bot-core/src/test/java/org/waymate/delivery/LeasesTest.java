package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.delivery.Delivery.State;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// Several nodes on one database: each sends for the spaces that it has leased.
class LeasesTest extends Telling {

    private static final Duration RUN_OUT = Duration.ofSeconds(11);
    private static final Duration HALF_OVER = Duration.ofSeconds(6);

    @Autowired private LeasedSpaces spaces;

    @Autowired private Transactions transactions;

    @Autowired private Claims claims;

    @Autowired private Courier courier;

    @Autowired private SettableClock clock;

    private Leases one;
    private Leases another;
    private Visitor ana;
    private Lane lane;

    @BeforeEach
    void twoNodes() {
        campus.noor();
        ana = campus.mentee("Ana");
        lane = new Lane(ana.account().in().toString(), State.READY);
        one = new Leases(spaces, transactions, clock, false);
        another = new Leases(spaces, transactions, clock, false);
        clock.forward(Duration.ofDays(4000));
        tell(ana.account().toString(), "leased");
    }

    @Test
    void whatOneHasLeasedNoOtherGetsUntilItRunsOut() {
        assertThat(one.of(lane.space())).isPresent();
        assertThat(another.of(lane.space())).isEmpty();
        assertThat(another.of("slack/elsewhere")).isPresent();

        clock.forward(RUN_OUT);

        assertThat(another.of(lane.space())).isPresent();
        assertThat(one.of(lane.space())).isEmpty();
    }

    @Test
    void whatAClockLeasedThatWasSetBackSinceHoldsNobodyUp() {
        one.of(lane.space());

        clock.forward(Duration.ofHours(-1));

        assertThat(another.of(lane.space())).isPresent();
    }

    @Test
    void whoGoesOnSendingKeepsIt() {
        one.of(lane.space());
        clock.forward(HALF_OVER);
        one.of(lane.space());
        clock.forward(HALF_OVER);

        assertThat(another.of(lane.space())).isEmpty();
        assertThat(one.of(lane.space())).isPresent();
    }

    @Test
    void whatIsGivenBackIsFreeAtOnce() {
        one.of(lane.space());

        one.giveBack();

        assertThat(another.of(lane.space())).isPresent();
    }

    @Test
    void whoeverLostItTakesNothingMore() {
        var lost = one.of(lane.space()).orElseThrow();
        clock.forward(RUN_OUT);
        var mine = another.of(lane.space()).orElseThrow();

        assertThat(claims.take(lane, lost, 10, campus.now())).isEmpty();
        assertThat(one.inForce(lost)).isFalse();
        assertThat(claims.take(lane, mine, 10, campus.now())).hasSize(1);
    }

    @Test
    void whatTheFrozenOneHadTakenIsLookedForAtOnceAndNotSentByIt() {
        var taken = claims.take(lane, one.of(lane.space()).orElseThrow(), 10, campus.now()).getFirst();
        clock.forward(RUN_OUT);

        another.of(lane.space());
        courier.carry(taken);

        assertThat(stateOf("leased")).isEqualTo(State.READY);
        assertThat(delivery().mayHaveArrived()).isTrue();
        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void whoeverStartsAgainAloneWaitsForNobody() {
        var taken = claims.take(lane, one.of(lane.space()).orElseThrow(), 10, campus.now());
        assertThat(taken).hasSize(1);

        var again = new Leases(spaces, transactions, clock, true);

        assertThat(again.of(lane.space())).isPresent();
        assertThat(stateOf("leased")).isEqualTo(State.READY);
    }

    @Test
    void whatWasBeingSentAtAKillIsTakenUpWhereNothingElseFallsDue() {
        claims.take(lane, one.of(lane.space()).orElseThrow(), 10, campus.now());

        new Leases(spaces, transactions, clock, true).takeUpWhatWasLeft();

        assertThat(stateOf("leased")).isEqualTo(State.READY);
    }

    @Test
    void amongSeveralItIsTakenUpWhenTheLeaseIsOver() {
        claims.take(lane, one.of(lane.space()).orElseThrow(), 10, campus.now());
        another.takeUpWhatWasLeft();
        assertThat(stateOf("leased")).isEqualTo(State.SENDING);
        clock.forward(RUN_OUT);

        another.takeUpWhatWasLeft();

        assertThat(stateOf("leased")).isEqualTo(State.READY);
    }

    @Test
    void whatIsDueIsSeenBySpaceInOneStatement() {
        assertThat(claims.due(campus.now())).isEqualTo(List.of(lane));
        assertThat(claims.due(campus.now().minusSeconds(1))).isEmpty();
    }

    private Delivery delivery() {
        return deliveries.findByKindAndOccurrence("welcome", "leased").getFirst();
    }
}
