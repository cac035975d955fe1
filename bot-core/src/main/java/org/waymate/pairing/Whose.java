package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.program.ProgramId;

/// Which program a thing belongs to that a button of this room brings. Nothing of it is loaded: whoever is to settle
/// it takes the turn first, and must see what the one before did.
@Component
class Whose {

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;

    Whose(MentorRequests requests, Askings askings, Matches matches) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
    }

    Optional<ProgramId> program(Answers given) {
        return given.id("program").map(ProgramId::new)
                .or(() -> given.id("request").map(MentorRequestId::new).flatMap(requests::programOf))
                .or(() -> given.id("asking").map(AskingId::new).flatMap(askings::programOf))
                .or(() -> given.id("match").map(MatchId::new).flatMap(matches::programOf));
    }
}
