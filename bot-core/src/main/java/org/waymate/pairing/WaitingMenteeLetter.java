package org.waymate.pairing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Tells coordinators that a mentee waits and nobody is left to ask; afterwards it says how it ended.
@Component
class WaitingMenteeLetter implements Letter {

    static final String KIND = "mentee-waiting";

    private static final Words WORDS = Words.of(WaitingMenteeLetter.class);

    private final MentorRequests requests;
    private final Acquaintance acquaintance;

    WaitingMenteeLetter(MentorRequests requests, Acquaintance acquaintance) {
        this.requests = requests;
        this.acquaintance = acquaintance;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REMINDER;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var request = requests.of(subject);
        var here = reader.here();
        var given = Map.of("name", acquaintance.name(request.mentee()));
        return Optional.of(switch (request.state()) {
            case WAITING -> Message
                    .saying(WORDS.say(here, request.isLeftToCoordinators() ? "queued.left" : "queued.waits",
                            given))
                    .with(Choice.of(WORDS.label(here, "queue.see"),
                            new PairingCommand.Queue(Optional.of(request.program()))).primary());
            case CHOOSING, ASKING -> Message.saying(WORDS.say(here, "queued.asked", given));
            case MATCHED -> Message.saying(WORDS.say(here, "queued.matched", given));
            case WITHDRAWN -> Message.saying(WORDS.say(here, "queued.withdrawn", given));
        });
    }
}
