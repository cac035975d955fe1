package org.waymate.pairing;

import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;

/// Where the question stands with the mentor, it says how it ended; where it has not left yet, it never does.
@Component
class EndedQuestion {

    private final Outbox outbox;

    EndedQuestion(Outbox outbox) {
        this.outbox = outbox;
    }

    void says(Asking asking) {
        var subject = ShortId.write(asking.id().value());
        outbox.over(RequestLetter.KIND, subject);
        outbox.over(RequestReminder.KIND, subject);
    }
}
