package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.waymate.testing.Somebody;

/// Waits for what must come, and a while for what must not.
final class Patiently {

    private Patiently() {}

    /// In one of the direct messages.
    static void reads(Somebody who, String words) {
        eventually(() -> assertThat(who.directly()).anyMatch(message -> message.contains(words)));
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(75)).untilAsserted(assertion);
    }

    /// One message says it, and there comes no second one.
    static void staysAtOne(Somebody who, String words) {
        staysSo(() -> assertThat(who.directly()).filteredOn(message -> message.contains(words)).hasSize(1));
    }

    /// While Quartz and the dispatcher look several times for what is due.
    static void staysSo(ThrowingRunnable assertion) {
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(10)).untilAsserted(assertion);
    }
}
