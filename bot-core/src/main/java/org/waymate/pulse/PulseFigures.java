package org.waymate.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.program.ProgramId;

/// What a summary may know of how people feel: a mean, and only of enough answers.
@Component
public class PulseFigures {

    /// Fewer would tell too much about each. What is below does not leave this room.
    static final int ENOUGH = 5;

    /// One round.
    public sealed interface OfRound {

        LocalDate day();
    }

    /// @param mean 1 to 5
    public record Shown(LocalDate day, int answers, double mean) implements OfRound {}

    public record TooFew(LocalDate day) implements OfRound {}

    private final PulseCounts counts;

    PulseFigures(PulseCounts counts) {
        this.counts = counts;
    }

    /// Every round in which somebody was asked, oldest first.
    public List<OfRound> rounds(ProgramId program) {
        return counts.findByProgramOrderByRoundDay(program).stream()
                .collect(Collectors.groupingBy(PulseCount::roundDay, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(day -> ofRound(day.getKey(), day.getValue())).toList();
    }

    private static OfRound ofRound(LocalDate day, List<PulseCount> counted) {
        var answers = counted.stream().mapToInt(PulseCount::answers).sum();
        var sum = counted.stream().mapToInt(one -> one.answers() * one.score()).sum();
        return answers < ENOUGH ? new TooFew(day) : new Shown(day, answers, (double) sum / answers);
    }
}
