package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PeopleFirstTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final PeopleFirst people = new PeopleFirst();

    @Test
    void letsMessagesLeaveAtOnceWhereNobodyWaits() {
        assertThat(waits(LONG)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void letsMessagesLeaveWhenTheLastHasHadTheirTurn() throws InterruptedException {
        people.comes();
        people.comes();
        var sending = Thread.startVirtualThread(() -> people.letPass(LONG));
        people.goes();
        assertThat(sending.join(A_MOMENT)).isFalse();

        people.goes();

        assertThat(sending.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void letsMessagesLeaveAfterAMomentWherePeopleNeverCeaseToCome() {
        people.comes();

        assertThat(waits(A_MOMENT)).isBetween(A_MOMENT, Duration.ofSeconds(10));
    }

    private Duration waits(Duration atMost) {
        var before = System.nanoTime();
        people.letPass(atMost);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
