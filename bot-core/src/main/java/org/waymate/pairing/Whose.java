package org.waymate.pairing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.ShortId;
import org.waymate.program.ProgramId;

/// Which program a thing belongs to that a button of this room brings. Nothing of it is loaded: whoever is to settle
/// it takes the turn first, and must see what the one before did.
@Component
class Whose {

    private final MentorRequests requests;
    private final Askings askings;

    Whose(MentorRequests requests, Askings askings) {
        this.requests = requests;
        this.askings = askings;
    }

    Optional<ProgramId> program(Answers given) {
        return id(given, "program").map(ProgramId::new)
                .or(() -> id(given, "request").map(MentorRequestId::new).flatMap(requests::programOf))
                .or(() -> id(given, "asking").map(AskingId::new).flatMap(askings::programOf));
    }

    private static Optional<UUID> id(Answers given, String question) {
        return given.to(question).stream().findFirst().flatMap(ShortId::read);
    }
}
