package org.waymate.checkins;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Rehearsal;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.program.Enrolment;

/// Both are asked how it goes, and one who says nothing is reminded.
@Component
@Order(CheckInRehearsal.AFTER_WHO_MEETS)
class CheckInRehearsal implements Rehearsal {

    static final int AFTER_WHO_MEETS = 2;

    private final CheckIns checkIns;
    private final Matches matches;

    CheckInRehearsal(CheckIns checkIns, Matches matches) {
        this.checkIns = checkIns;
        this.matches = matches;
    }

    @Override
    public List<Line> lines(Cast cast) {
        return matches.active(cast.program().id()).stream()
                .filter(match -> match.mentee().equals(cast.mentee().id())).findFirst()
                .map(match -> lines(match, cast)).orElseGet(List::of);
    }

    private List<Line> lines(Match match, Cast cast) {
        var day = cast.here().today().toString();
        asks(cast.mentor(), match, cast);
        asks(cast.mentee(), match, cast);
        return List.of(new Line(Moment.MENTORS_CHECK_IN, CheckInLetter.KIND, day),
                new Line(Moment.MENTEES_CHECK_IN, CheckInLetter.KIND, day),
                new Line(Moment.REMINDER, ReminderLetter.KIND, day));
    }

    private void asks(Enrolment part, Match match, Cast cast) {
        var round = new Round(cast.program().id(), part.person(), cast.here().today());
        checkIns.save(new CheckIn(round, match.id(), cast.here().now(), Optional.empty(), false));
    }
}
