package org.waymate.pairing;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Rehearsal;

/// One asks, the other is asked, and both are introduced.
@Component
@Order(PairingRehearsal.BEFORE_WHO_MEETS)
class PairingRehearsal implements Rehearsal {

    /// Other rooms have something to say about two who are together.
    static final int BEFORE_WHO_MEETS = 1;

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;

    PairingRehearsal(MentorRequests requests, Askings askings, Matches matches) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
    }

    @Override
    public List<Line> lines(Cast cast) {
        var now = cast.here().now();
        var request = requests.save(new MentorRequest(cast.program().id(), cast.mentee().id(),
                cast.mentee().topics().getFirst(), Optional.empty(), now));
        var asking = askings.save(new Asking(request.id(), cast.mentor().id(), now,
                Patience.withAMentor(now, cast.program())));
        var match = ShortId.write(matches.save(new Match(request, cast.mentor().id(), now)).id().value());
        return List.of(
                new Line(Moment.REQUEST, RequestLetter.KIND, ShortId.write(asking.id().value())),
                new Line(Moment.MENTORS_INTRODUCTION, IntroductionLetter.KIND, match),
                new Line(Moment.MENTEES_INTRODUCTION, IntroductionLetter.KIND, match));
    }
}
