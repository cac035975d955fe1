package org.waymate.pairing;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Enrolment;
import org.waymate.program.MentorHasRoom;
import org.waymate.program.Program;

/// A mentor takes more mentees, or fewer. Whoever is with them stays; where they are asked for more than they take by
/// now, the next mentor is asked for whoever came last.
@Component
public class TakingMentees {

    private final Askings askings;
    private final MentorsWithRoom mentors;
    private final Answering answering;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    TakingMentees(Askings askings, MentorsWithRoom mentors, Answering answering, Turns turns,
            ApplicationEventPublisher events) {
        this.askings = askings;
        this.mentors = mentors;
        this.answering = answering;
        this.turns = turns;
        this.events = events;
    }

    /// @param places 0 to 10
    public void take(Enrolment mentor, int places, Program program, Instant now) {
        turns.take(program.id());
        var more = places > mentor.places();
        mentor.takes(places);
        if (more) {
            events.publishEvent(new MentorHasRoom(program.id()));
        } else {
            askings.openOf(mentor.id()).stream().skip(Math.max(0, mentors.places(mentor)))
                    .forEach(asking -> answering.goOn(program, asking, Answer.MOVED_ON, now));
        }
    }
}
