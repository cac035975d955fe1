package org.waymate.trying;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Rehearsal.Moment;
import org.waymate.delivery.Urgency;

/// What somebody else will read, under a line that says whose it is and that this is only a try.
@Component
class TryLetter implements Letter {

    static final String KIND = "try";

    private static final Words WORDS = Words.of(TryLetter.class);

    private final Rehearsing rehearsing;

    TryLetter(Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var moment = Moment.valueOf(subject);
        return rehearsing.words(moment, reader.program().id(), reader.here())
                .map(said -> WithoutEffect.of(said)
                        .beneath(WORDS.say(reader.here(), "first", Map.of("moment", moment))));
    }
}
