package org.waymate.pairing;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Brings two together, and introduces them to one another.
@Component
class Matching {

    private final Matches matches;
    private final Enrolments enrolments;
    private final CallingCoordinators calling;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Matching(Matches matches, Enrolments enrolments, CallingCoordinators calling, Outbox outbox,
            ApplicationEventPublisher events) {
        this.matches = matches;
        this.enrolments = enrolments;
        this.calling = calling;
        this.outbox = outbox;
        this.events = events;
    }

    Match make(MentorRequest request, EnrolmentId mentor, Asker.Coordinator by) {
        var match = make(request, mentor, by.here().now());
        match.isMadeBy(by.person().id());
        return match;
    }

    Match make(MentorRequest request, EnrolmentId mentor, Instant now) {
        request.matched();
        var match = matches.save(new Match(request, mentor, now));
        var subject = ShortId.write(match.id().value());
        introduce(match, match.mentor(), subject);
        introduce(match, match.mentee(), subject);
        calling.over(request);
        events.publishEvent(new MatchMade(match));
        return match;
    }

    private void introduce(Match match, EnrolmentId to, String subject) {
        outbox.tell(match.program(), enrolments.get(to).person(), IntroductionLetter.KIND, subject, subject);
    }
}
