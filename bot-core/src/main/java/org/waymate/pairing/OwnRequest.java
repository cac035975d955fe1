package org.waymate.pairing;

import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// A mentee's own request as they read it, wherever it stands.
@Component
class OwnRequest {

    private final Askings askings;
    private final Matches matches;
    private final Suggesting suggesting;
    private final RequestStatus status;
    private final Reasons reasons;

    OwnRequest(Askings askings, Matches matches, Suggesting suggesting, RequestStatus status,
            Reasons reasons) {
        this.askings = askings;
        this.matches = matches;
        this.suggesting = suggesting;
        this.status = status;
        this.reasons = reasons;
    }

    Message about(Asker.Participant who, MentorRequest request) {
        return about(request, who.program(), who.person().id(), who.here());
    }

    Message about(MentorRequest request, Program program, PersonId reader, Here here) {
        return switch (request.state()) {
            case CHOOSING -> suggesting.message(request, here);
            case ASKING, WAITING -> open(request, program, here);
            case MATCHED -> Message
                    .saying(status.matched(matches.of(request.id()).orElseThrow(), reader, here));
            case WITHDRAWN -> status.withdrawn(program, here);
        };
    }

    private Message open(MentorRequest request, Program program, Here here) {
        var first = Message.saying(status.line(request, program, here));
        return askings.openFor(request.id())
                .map(asking -> first.and(reasons.why(request, asking.mentor(), here))).orElse(first)
                .with(status.choices(request, here));
    }
}
