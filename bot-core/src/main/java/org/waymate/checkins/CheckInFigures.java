package org.waymate.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What a summary may know of check-ins: numbers, and nobody's words.
@Component
public class CheckInFigures {

    /// One day of the rhythm.
    ///
    /// @param asked people who were asked, once for each match
    /// @param answered of those, who said more than "later"
    /// @param pairs matches of which somebody was asked
    /// @param met of those, in which either says that they met
    /// @param usefulness what was given, each 1 to 5
    public record OfRound(LocalDate day, int asked, int answered, int pairs, int met,
            List<Integer> usefulness) {}

    private final CheckIns checkIns;
    private final Rhythms rhythms;

    CheckInFigures(CheckIns checkIns, Rhythms rhythms) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
    }

    /// People who are asked no more about somebody they are matched with, because they said so.
    public int stopped(ProgramId program) {
        return rhythms.whoHasStopped(program).size();
    }

    /// Who was asked on that day, and has not answered about everybody whom they were asked about.
    public List<PersonId> unanswered(ProgramId program, LocalDate day) {
        return checkIns.findByProgramOrderByRoundDay(program).stream()
                .filter(one -> one.round().day().equals(day)).filter(one -> !one.isAnswered())
                .map(CheckIn::person).distinct().toList();
    }

    /// Every day on which somebody was asked, oldest first.
    public List<OfRound> rounds(ProgramId program) {
        return checkIns.findByProgramOrderByRoundDay(program).stream()
                .collect(Collectors.groupingBy(one -> one.round().day(), TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(day -> ofRound(day.getKey(), day.getValue())).toList();
    }

    private static OfRound ofRound(LocalDate day, List<CheckIn> asked) {
        return new OfRound(day, asked.size(), (int) asked.stream().filter(CheckIn::isAnswered).count(),
                (int) asked.stream().map(CheckIn::match).distinct().count(),
                (int) asked.stream().filter(CheckIn::saysMet).map(CheckIn::match).distinct().count(),
                asked.stream().flatMap(one -> one.said().map(Said::usefulness).stream()).toList());
    }
}
