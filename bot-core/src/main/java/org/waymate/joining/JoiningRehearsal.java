package org.waymate.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Rehearsal;
import org.waymate.program.Enrolment;

/// Both have just joined.
@Component
class JoiningRehearsal implements Rehearsal {

    @Override
    public List<Line> lines(Cast cast) {
        return List.of(welcome(Moment.JOINING, cast.mentee()), welcome(Moment.OFFERING, cast.mentor()));
    }

    private static Line welcome(Moment moment, Enrolment part) {
        return new Line(moment, WelcomeLetter.KIND, ShortId.write(part.id().value()));
    }
}
