package org.waymate.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.outreach.OutreachButtons;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// The two of a match, for those who look after them.
@Component
class Pairs {

    private final Matches matches;
    private final Enrolments enrolments;
    private final People people;

    Pairs(Matches matches, Enrolments enrolments, People people) {
        this.matches = matches;
        this.enrolments = enrolments;
        this.people = people;
    }

    static List<EnrolmentId> both(Match match) {
        return List.of(match.mentee(), match.mentor());
    }

    Map<String, List<String>> names(Match match) {
        return Map.of("both", both(match).stream().map(this::name).toList());
    }

    boolean has(MatchId match, PersonId somebody) {
        return both(matches.get(match)).stream()
                .anyMatch(part -> is(part, somebody));
    }

    boolean is(EnrolmentId part, PersonId somebody) {
        return enrolments.get(part).person().equals(somebody);
    }

    boolean isAway(Match match, LocalDate day) {
        return both(match).stream().anyMatch(part -> enrolments.get(part).isPausedOn(day));
    }

    /// A way to each of them.
    List<Choice> writing(Match match, Here here) {
        return both(match).stream().map(part -> OutreachButtons.writeTo(part, name(part), here)).toList();
    }

    String name(EnrolmentId part) {
        return people.get(enrolments.get(part).person()).name();
    }
}
