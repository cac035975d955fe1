package org.waymate.care;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.Naming;
import org.waymate.program.Enrolments;

/// Tells somebody that they take part no longer, and whom they can ask about it.
@Component
class TakenOutLetter implements Letter {

    static final String KIND = "taken-out";

    private static final Words WORDS = Words.of(TakenOutLetter.class);

    private final Deeds deeds;
    private final Enrolments enrolments;
    private final Naming naming;

    TakenOutLetter(Deeds deeds, Enrolments enrolments, Naming naming) {
        this.deeds = deeds;
        this.enrolments = enrolments;
        this.naming = naming;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    /// Empty when it has become another way before it left.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return deeds.of(subject).filter(deed -> deed.stands(enrolments.get(deed.part())))
                .map(deed -> words(deed, reader));
    }

    private Message words(Deed deed, Reader reader) {
        return Message.saying(WORDS.say(reader.here(), "taken-out",
                Map.of("by", naming.of(deed.by(), reader.somebody().id()), "program",
                        reader.program().name())));
    }
}
