package org.waymate.care;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.participation.ResumeButton;
import org.waymate.people.Naming;
import org.waymate.program.Enrolments;

/// Tells somebody who has set a break for them and until when. It finds them in the break, since they may end it.
@Component
class PausedByLetter implements Letter {

    static final String KIND = "paused-by";

    private static final Words WORDS = Words.of(PausedByLetter.class);

    private final Deeds deeds;
    private final Enrolments enrolments;
    private final Naming naming;

    PausedByLetter(Deeds deeds, Enrolments enrolments, Naming naming) {
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
        return Urgency.URGENT;
    }

    /// Empty when it has become another way before it left.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return deeds.of(subject).filter(deed -> deed.stands(enrolments.get(deed.part())))
                .map(deed -> words(deed, reader));
    }

    private Message words(Deed deed, Reader reader) {
        return Message.saying(WORDS.say(reader.here(), "paused-by",
                Map.of("by", naming.of(deed.by(), reader.somebody().id()), "day", deed.until().orElseThrow(),
                        "program", reader.program().name())))
                .with(ResumeButton.choice(reader.here()));
    }
}
