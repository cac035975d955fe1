package org.waymate.participation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.People;
import org.waymate.program.Enrolments;

/// Tells one of two that the other is back from a break.
@Component
class BackLetter implements Letter {

    static final String KIND = "back";

    private static final Words WORDS = Words.of(BackLetter.class);

    private final Enrolments enrolments;
    private final People people;

    BackLetter(Enrolments enrolments, People people) {
        this.enrolments = enrolments;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    /// Empty when they have gone, or away again, before it left.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return enrolments.findById(BreakLetter.who(subject))
                .filter(who -> !who.hasLeft() && who.pausedUntil().isEmpty())
                .map(who -> Message.saying(WORDS.say(reader.here(), "back",
                        Map.of("name", people.get(who.person()).name()))));
    }
}
