package org.waymate.web.others;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.waymate.web.others.Habit.Way;

/// What people are like: mostly they answer, and mostly well. The same person answers the same question on the same
/// day alike, so that the same jumps of the clock give the same program.
final class Habits {

    static final List<Habit> ALL = List.of(
            Habit.within("request", hours(3), hours(30), Way.of(80, "request.accept|*"),
                    Way.of(20, "request.not.now|*")),
            Habit.atOnce("why-not-now", Way.of(60, "request.why|*|not-my-topic"), Way.silent(40)),
            Habit.within("order", hours(1), hours(3), Way.of(100, "request.ask|*")),
            Habit.within("offer", hours(22), hours(26), Way.of(100, "waiting.approve|*")),
            Habit.within("queue", days(9), days(11), Way.of(100, "queue.match|*|*")),
            Habit.within("check-in", hours(1), hours(20), Way.of(64, "checkin.say|*|met"),
                    Way.of(16, "checkin.say|*|not-yet"), Way.silent(20)),
            Habit.atOnce("useful", Way.of(30, "checkin.useful|*|5"), Way.of(45, "checkin.useful|*|4"),
                    Way.of(25, "checkin.useful|*|3")),
            Habit.atOnce("why-not-met", Way.of(50, "checkin.why|*|no-time"), Way.silent(50)),
            Habit.within("pulse", hours(1), hours(20), Way.of(25, "pulse.say|*|5"),
                    Way.of(30, "pulse.say|*|4"), Way.of(15, "pulse.say|*|3"), Way.of(5, "pulse.say|*|2"),
                    Way.silent(25)));

    private Habits() {}

    /// What somebody reads, and the buttons that stand there.
    record Offer(String words, Set<String> codes) {}

    /// @param question what it answers, among all that one person is asked
    /// @param press nothing for who leaves it unanswered
    /// @param atOnce whether it goes on from another press
    record Intent(String question, Optional<String> press, Duration after, boolean atOnce) {}

    static List<Intent> about(Offer offer, String who, LocalDate day) {
        return ALL.stream().flatMap(habit -> intents(habit, offer, who, day)).toList();
    }

    private static Stream<Intent> intents(Habit habit, Offer offer, String who, LocalDate day) {
        var subjects = new LinkedHashSet<String>();
        offer.codes().forEach(code -> habit.subject(code).ifPresent(subjects::add));
        return subjects.stream().map(subject -> {
            var chance = chance(who, habit.name(), offer.words(), day.toString());
            return new Intent(habit.name() + " " + subject, habit.choose(subject, offer.codes(), chance),
                    habit.after(chance), habit.isAtOnce());
        });
    }

    private static RandomGenerator chance(String... seed) {
        var bytes = String.join("\n", seed).getBytes(StandardCharsets.UTF_8);
        return new SplittableRandom(UUID.nameUUIDFromBytes(bytes).getMostSignificantBits());
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
