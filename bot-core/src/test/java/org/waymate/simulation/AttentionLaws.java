package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.simulation.Chronicle.Handed;
import org.waymate.simulation.Evidence.Letter;

/// Nobody is written to more often than they like. What counts is when a message was first handed to its platform.
final class AttentionLaws {

    private static final Duration A_DAY = Duration.ofDays(1);

    static final List<Law> ALL = List.of(
            new Law("budget", "Nobody gets more of what is invited in seven days than they said.",
                    AttentionLaws::tooMuch),
            new Law("one-message", "What is invited and leaves for somebody at one time is one message.",
                    AttentionLaws::scattered),
            new Law("company", "What nobody waits for comes with a check-in that is due within a day.",
                    AttentionLaws::alone));

    /// @param first when it was handed over for the first time
    private record Sent(Letter letter, Handed first) {

        Instant at() {
            return first.at();
        }

        boolean isNew() {
            return first.mode().equals("FIRST");
        }

        boolean isOfOne(Sent other) {
            return letter.person().equals(other.letter.person())
                    && letter.row().program().equals(other.letter.row().program());
        }
    }

    private AttentionLaws() {}

    /// Without what met closed doors: it waits for its reader, and was let go long before.
    private static List<Sent> sent(Evidence evidence) {
        Map<String, Handed> first = new HashMap<>();
        evidence.handed.stream().sorted(Comparator.comparing(Handed::step))
                .forEach(one -> first.putIfAbsent(one.key(), one));
        var shut = evidence.handed.stream().filter(one -> one.came().equals("Unreachable")).map(Handed::key)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return evidence.letters.stream().filter(letter -> Evidence.INVITED.contains(letter.kind()))
                .filter(letter -> !shut.contains(letter.handed().key()) && seen.add(letter.handed().key()))
                .map(letter -> new Sent(letter, first.get(letter.handed().key())))
                .sorted(Comparator.comparing(one -> one.first().step())).toList();
    }

    /// What may have arrived is not held back, and counts.
    private static Stream<?> tooMuch(Evidence evidence) {
        var all = sent(evidence);
        return all.stream().filter(Sent::isNew).filter(one -> {
            var zone = evidence.zone(one.letter().person(), one.first().step());
            var from = LocalDate.ofInstant(one.at(), zone).minusDays(6).atStartOfDay(zone).toInstant();
            return all.stream().filter(other -> other.isOfOne(one) && !other.at().isBefore(from))
                    .filter(other -> other.first().step() < one.first().step())
                    .count() >= most(evidence, one);
        });
    }

    private static int most(Evidence evidence, Sent one) {
        var step = one.first().step();
        var program = one.letter().row().program();
        var often = evidence.truth.part(program, one.letter().person(), step)
                .filter(part -> !part.standing().equals("LEFT")).map(Truth.PartNow::often).orElse("USUAL");
        return switch (often) {
            case "EVERYTHING" -> Integer.MAX_VALUE;
            case "WEEKLY" -> 1;
            default -> evidence.program(program, step).unasked();
        };
    }

    /// Between the two nothing but platforms was called: nothing new can have come up.
    private static Stream<?> scattered(Evidence evidence) {
        Set<Long> calls = evidence.handed.stream().map(Handed::step).collect(Collectors.toSet());
        var all = sent(evidence);
        var twos = new ArrayList<String>();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size() && all.get(j).at().equals(all.get(i).at()); j++) {
                if (all.get(j).isNew() && all.get(i).isOfOne(all.get(j))
                        && isOneRound(all.get(i), all.get(j), calls)) {
                    twos.add(all.get(i) + " and " + all.get(j));
                }
            }
        }
        return twos.stream();
    }

    private static boolean isOneRound(Sent one, Sent other, Set<Long> calls) {
        return Stream.iterate(one.first().step() + 1, step -> step < other.first().step(), step -> step + 1)
                .allMatch(calls::contains);
    }

    private static Stream<?> alone(Evidence evidence) {
        return sent(evidence).stream().filter(Sent::isNew)
                .filter(one -> Set.of("pulse", "check-in-tip").contains(one.letter().kind()))
                .filter(one -> asked(evidence, one).anyMatch(opened -> opened.isAfter(one.at())
                        && opened.isBefore(one.at().plus(A_DAY)) && isSteady(evidence, one, opened)));
    }

    private static Stream<Instant> asked(Evidence evidence, Sent one) {
        return evidence.rows("select opened_at from check_in where program_id = '"
                + one.letter().row().program() + "' and person_id = '" + one.letter().person() + "'").stream()
                .map(row -> CheckInLaws.instant(row, "opened_at"));
    }

    /// Nothing has moved what was due.
    private static boolean isSteady(Evidence evidence, Sent one, Instant opened) {
        var from = evidence.life.chronicle().before(one.at().minus(A_DAY));
        var until = evidence.life.chronicle().until(opened);
        return evidence.truth.people.get(one.letter().person()).isSteady(from, until)
                && evidence.truth.programs.get(one.letter().row().program()).isSteady(from, until)
                && evidence.truth.matches.values().stream().allMatch(match -> match.isUnchanged(from, until))
                && evidence.truth.paces.values().stream().allMatch(pace -> pace.isUnchanged(from, until))
                && evidence.truth.parts.values().stream().filter(part -> part.at(until)
                        .filter(now -> now.person().equals(one.letter().person())).isPresent())
                        .allMatch(part -> part.isSteady(from, until));
    }
}
