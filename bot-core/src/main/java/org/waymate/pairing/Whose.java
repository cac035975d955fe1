package org.waymate.pairing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.ShortId;
import org.waymate.program.ProgramId;

/// Which program a thing belongs to that a button of this room brings.
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
                .or(() -> id(given, "request").map(MentorRequestId::new).flatMap(this::program))
                .or(() -> id(given, "asking").map(AskingId::new).flatMap(askings::findById)
                        .map(Asking::request).flatMap(this::program));
    }

    private Optional<ProgramId> program(MentorRequestId id) {
        return requests.findById(id).map(MentorRequest::program);
    }

    private static Optional<UUID> id(Answers given, String question) {
        return given.to(question).stream().findFirst().flatMap(ShortId::read);
    }
}
