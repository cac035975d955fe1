package org.waymate.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymate.app.Delivered.Unasked;

/// How many messages nobody asked for each person got in each of some weeks; a week of silence is a week too.
///
/// @param from when the first week begins
record UnaskedByWeek(Delivered delivered, Instant from, int weeks) {

    static final List<String> ROLES = List.of("mentee", "mentor", "coordinator");

    private static final Duration WEEK = Duration.ofDays(7);

    double median(String role) {
        return median(every(role));
    }

    double medianOf(String name) {
        return median(IntStream.range(0, weeks).mapToObj(week -> in(week, name)).toList());
    }

    int most(String role) {
        return every(role).getLast();
    }

    private int in(int week, String name) {
        return (int) within(week).filter(message -> message.name().equals(name)).count();
    }

    String table() {
        var head = "| role | people | week | median | most | who got most |\n|---|---|---|---|---|---|\n";
        return head + ROLES.stream().flatMap(this::rows).collect(Collectors.joining("\n")) + "\n\n"
                + "| role | kind of message | delivered in all | per person and week |\n|---|---|---|---|\n"
                + ROLES.stream().flatMap(this::kinds).collect(Collectors.joining("\n")) + "\n";
    }

    private Stream<String> rows(String role) {
        var byWeek = IntStream.range(0, weeks).mapToObj(week -> row(role, "" + (week + 1),
                names(role).map(name -> in(week, name)).sorted().toList(), most(role, week)));
        return Stream.concat(byWeek, Stream.of(row(role, "all", every(role), "")));
    }

    private String row(String role, String week, List<Integer> counts, String who) {
        return "| %s | %d | %s | %.1f | %d | %s |".formatted(role, names(role).count(), week, median(counts),
                counts.getLast(), who);
    }

    private String most(String role, int week) {
        return names(role).max(Comparator.comparing(name -> in(week, name))).orElseThrow();
    }

    private Stream<String> kinds(String role) {
        var counted = IntStream.range(0, weeks).boxed().flatMap(this::within)
                .filter(message -> role.equals(delivered.roles().get(message.name())))
                .collect(Collectors.groupingBy(Unasked::kind, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> "| %s | %s | %d | %.2f |".formatted(role, kind.getKey(), kind.getValue(),
                        (double) kind.getValue() / names(role).count() / weeks));
    }

    private List<Integer> every(String role) {
        return names(role).flatMap(name -> IntStream.range(0, weeks).mapToObj(week -> in(week, name)))
                .sorted()
                .toList();
    }

    private Stream<String> names(String role) {
        return delivered.roles().entrySet().stream().filter(one -> one.getValue().equals(role))
                .map(Map.Entry::getKey);
    }

    private Stream<Unasked> within(int week) {
        var begins = from.plus(WEEK.multipliedBy(week));
        return delivered.messages().stream()
                .filter(one -> !one.at().isBefore(begins) && one.at().isBefore(begins.plus(WEEK)));
    }

    private static double median(List<Integer> counts) {
        var sorted = counts.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
