package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// Ben mentors Ana and Mia. The program stands still from Tuesday, 13 October, at noon: the check-in of the 14th is to
/// come, the question about belonging a week later, and Noor has two announcements that leave meanwhile.
@CoreTest
class DowntimeTest {

    @Autowired private Campus campus;
    @Autowired private SettableClock clock;

    private List<Visitor> all;

    @BeforeEach
    void itStops() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        ben.types("places 2");
        all = List.of(noor, ben, campus.menteeOf(ben, "Ana"), campus.menteeOf(ben, "Mia"));
        campus.until(Instant.parse("2026-10-13T10:00:00Z"));
        for (var day : List.of("2026-10-13", "2026-10-14")) {
            noor.typesAsCoordinator("announce").fills(Map.of("to", "everyone", "text", "On " + day))
                    .presses("Send at…").fills(Map.of("day", day, "time", "18:00"));
        }
    }

    @Test
    void afterADayEverybodyGetsWhatStillMattersInOneMessage() {
        var came = whatComes(Duration.ofDays(1).plusHours(6).plusMinutes(30));

        assertThat(came).allMatch(messages -> messages.size() <= 1);
        assertThat(came.get(2)).singleElement().asString().startsWith("Three things for you this week")
                .contains("Check-in: have you met?", "On 2026-10-13", "On 2026-10-14");
    }

    @Test
    void afterEightDaysTheCheckInThatIsStillOfUseIsAskedOnceAndNoReminderWithIt() {
        var came = whatComes(Duration.ofDays(8).plusHours(6));

        assertThat(came).allMatch(messages -> messages.size() <= 1);
        assertThat(came.get(2)).singleElement().asString().startsWith("Four things for you this week")
                .containsOnlyOnce("Check-in: have you met?").doesNotContain("reminder", "kept")
                .contains("I feel I belong here", "On 2026-10-13",
                        "On 2026-10-14");
    }

    /// What each of them reads when it runs again.
    private List<List<String>> whatComes(Duration later) {
        var before = all.stream().map(one -> one.directly().size()).toList();
        clock.set(campus.now().plus(later));
        campus.deliver();
        return Stream.iterate(0, one -> one + 1).limit(all.size())
                .map(one -> all.get(one).directly().subList(before.get(one), all.get(one).directly().size()))
                .toList();
    }
}
