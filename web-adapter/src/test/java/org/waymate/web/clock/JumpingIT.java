package org.waymate.web.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.CampusTimeline;
import org.waymate.web.clock.Jumping.Outcome;

@OnTheCampus
class JumpingIT {

    private static final Instant TUESDAY = Campus.MONDAY.plus(Duration.ofDays(1));

    @Autowired Jumping jumping;
    @Autowired PlaygroundClock clock;
    @Autowired CampusTimeline timeline;

    @Test
    void isBusyFromTheAskingOn() {
        var goOn = new CountDownLatch(1);
        timeline.at(TUESDAY, () -> wait(goOn));

        jumping.by(Duration.ofDays(7));

        assertThat(jumping.busy()).isTrue();
        goOn.countDown();
        awaitRest();
        assertThat(clock.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void isDoneByOneAtATime() {
        timeline.at(TUESDAY, () -> jumping.by(Duration.ofDays(30)));

        jumping.by(Duration.ofDays(2));

        awaitRest();
        assertThat(clock.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofDays(2)));
    }

    @Test
    void stopsForWhoeverWantsTheClockForSomethingElse() {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var happened = new ArrayList<String>();
        timeline.at(TUESDAY, () -> {
            reached.countDown();
            wait(goOn);
            happened.add("tuesday");
        });
        timeline.at(TUESDAY.plusSeconds(3600), () -> happened.add("an hour later"));
        jumping.by(Duration.ofDays(7));
        wait(reached);

        var other = CompletableFuture.runAsync(() -> jumping.instead(() -> happened.add("other")));
        await().during(Duration.ofMillis(100)).until(() -> !other.isDone());
        goOn.countDown();
        other.join();

        assertThat(happened).isEqualTo(List.of("tuesday", "other"));
        awaitRest();
    }

    @Test
    void goesOnAfterwards() {
        jumping.instead(() -> "something else");

        jumping.by(Duration.ofDays(1));

        awaitRest();
        assertThat(clock.instant()).isEqualTo(TUESDAY);
    }

    @Test
    void remembersThatAJumpBrokeUntilTheNextArrives() {
        timeline.at(TUESDAY, () -> {
            throw new IllegalStateException("broken on purpose");
        });

        jumping.by(Duration.ofDays(7));
        awaitRest();
        assertThat(jumping.last()).isEqualTo(Outcome.BROKEN);

        jumping.by(Duration.ofDays(7));
        awaitRest();
        assertThat(jumping.last()).isEqualTo(Outcome.ARRIVED);
    }

    @Test
    void saysThatNothingIsToCome() {
        jumping.toTheNextThing();

        awaitRest();
        assertThat(jumping.last()).isEqualTo(Outcome.NOTHING_TO_COME);
    }

    private void awaitRest() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !jumping.busy());
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
