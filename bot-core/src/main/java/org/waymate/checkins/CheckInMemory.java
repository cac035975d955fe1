package org.waymate.checkins;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.people.Memory;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Enrolments;

/// What somebody said at check-ins, and when they are asked next.
@Component
class CheckInMemory implements Memory {

    private final CheckInTraces traces;
    private final Rhythms rhythms;
    private final Matches matches;
    private final Enrolments enrolments;
    private final People people;

    CheckInMemory(CheckInTraces traces, Rhythms rhythms, Matches matches, Enrolments enrolments,
            People people) {
        this.traces = traces;
        this.rhythms = rhythms;
        this.matches = matches;
        this.enrolments = enrolments;
        this.people = people;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(
                Sheet.of("check_in", "what you said at check-ins",
                        traces.findByPersonOrderByOpenedAt(person), this::entry),
                Sheet.of("rhythm", "when I ask you next", rhythms.findByPerson(person),
                        rhythm -> Entry.of("about", other(rhythm.match(), person)).and("next",
                                rhythm.nextDue())));
    }

    private Entry entry(CheckIn checkIn) {
        var said = checkIn.said();
        return Entry.of("about", other(checkIn.match(), checkIn.person()))
                .and("day", checkIn.round().day()).and("asked", checkIn.openedAt())
                .and("you said", said.map(Said::answer)).and("when", said.map(Said::answeredAt))
                .and("you were to meet on", said.map(Said::meetingDay))
                .and("how useful, 1 to 5", said.map(Said::usefulness))
                .and("why you had not met", said.map(Said::reason)).and("note", said.map(Said::note));
    }

    private String other(MatchId id, PersonId person) {
        var match = matches.get(id);
        var other = isOf(match, person) ? match.mentor() : match.mentee();
        return people.get(enrolments.get(other).person()).name();
    }

    private boolean isOf(Match match, PersonId mentee) {
        return enrolments.get(match.mentee()).person().equals(mentee);
    }

    @Override
    public void forget(PersonId person) {
        traces.forgetWords(person);
        traces.forgetRhythm(person);
    }
}
