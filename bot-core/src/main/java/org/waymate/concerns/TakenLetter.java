package org.waymate.concerns;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.Naming;

/// Tells whoever asked which coordinator has it.
@Component
class TakenLetter implements Letter {

    static final String KIND = "concern-taken";

    private static final Words WORDS = Words.of(TakenLetter.class);

    private final Concerns concerns;
    private final Naming naming;

    TakenLetter(Concerns concerns, Naming naming) {
        this.concerns = concerns;
        this.naming = naming;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.URGENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var concern = concerns.of(subject);
        return concern.takenBy().map(by -> naming.of(by, concern.person()))
                .map(by -> Message.saying(WORDS.say(reader.here(), "taken", Map.of("by", by)))
                        .with(HelpChoice.of(reader.here(), concern.program(),
                                Optional.empty())));
    }
}
