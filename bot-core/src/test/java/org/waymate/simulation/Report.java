package org.waymate.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymate.simulation.Evidence.Letter;

/// What came of a run: its figures, and which laws were broken.
///
/// @param hash of all that was said and done: the same for the same seed
/// @param broken each case by its law's name
record Report(Plan plan, String hash, String figures, List<String> broken) {

    private static final long A_WEEK = Duration.ofDays(7).toSeconds();

    static Report of(Life life, Duration took) {
        life.chronicle().write(life.plan());
        return new Report(life.plan(), life.chronicle().hash(), figures(life, took), Law.brokenBy(life));
    }

    List<String> lawsBroken() {
        return broken.stream().map(one -> one.split(":")[0]).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return "seed %d, %d program(s) of %d days: %s, history %s%s".formatted(plan.seed(), plan.programs(),
                plan.days(), figures, hash, broken.isEmpty() ? "" : ", BROKEN " + broken);
    }

    private static String figures(Life life, Duration took) {
        var evidence = new Evidence(life);
        var days = life.plan().programs() * life.plan().days();
        return String.format(Locale.ROOT,
                "%d calls to platforms, %d messages, %d presses, %d crashes, %d rounds judged, %d program-days a minute; unasked a week, median and most: %s",
                evidence.handed.size(), evidence.letters.size(), evidence.pressed.size(), life.crashes(),
                CheckInLaws.rounds(evidence).count(), days * 60_000L / Math.max(1, took.toMillis()),
                unasked(evidence));
    }

    /// What nobody asked for, by role, in the weeks of a person from their first such message on.
    private static Map<String, String> unasked(Evidence evidence) {
        return List.of("mentee", "mentor", "coordinator").stream().collect(Collectors.toMap(role -> role,
                role -> median(evidence, letter -> role(evidence, letter).equals(role)), (one, _) -> one,
                TreeMap::new));
    }

    private static String role(Evidence evidence, Letter letter) {
        return evidence.life.residents().get(letter.handed().to()).role;
    }

    private static String median(Evidence evidence, Predicate<Letter> who) {
        var weeks = new ArrayList<Long>();
        evidence.letters.stream().filter(letter -> Evidence.INVITED.contains(letter.kind())).filter(who)
                .collect(Collectors.groupingBy(Letter::person, Collectors.groupingBy(
                        letter -> letter.handed().at().getEpochSecond() / A_WEEK, Collectors.counting())))
                .values().forEach(byWeek -> {
                    var all = new TreeMap<>(byWeek);
                    for (var week = all.firstKey(); week <= all.lastKey(); week++) {
                        weeks.add(all.getOrDefault(week, 0L));
                    }
                });
        weeks.sort(Long::compareTo);
        return weeks.isEmpty() ? "none" : weeks.get(weeks.size() / 2) + " and " + weeks.getLast();
    }
}
