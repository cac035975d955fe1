package org.waymate.participation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolments;

/// Tells somebody whose break ended by itself that they are back.
@Component
class WelcomeBackLetter implements Letter {

    static final String KIND = "welcome-back";

    private static final Words WORDS = Words.of(WelcomeBackLetter.class);

    private final Enrolments enrolments;
    private final AskingForAMentor asking;

    WelcomeBackLetter(Enrolments enrolments, AskingForAMentor asking) {
        this.enrolments = enrolments;
        this.asking = asking;
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
        var part = enrolments.of(subject);
        if (part.hasLeft() || part.pausedUntil().isPresent()) {
            return Optional.empty();
        }
        var given = Map.of("name", reader.somebody().name(), "program", reader.program().name());
        return Optional.of(asking.offered(Message.saying(WORDS.say(reader.here(), "welcome-back", given)),
                part, reader.program(), reader.here()));
    }
}
