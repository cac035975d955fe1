package org.waymate.joining;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolments;
import org.waymate.program.Role;

/// Tells a mentor what the coordinators decided.
@Component
class DecisionLetter implements Letter {

    static final String KIND = "mentor-decided";

    private static final Words WORDS = Words.of(DecisionLetter.class);

    private final Enrolments enrolments;

    DecisionLetter(Enrolments enrolments) {
        this.enrolments = enrolments;
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
        var given = Map.of("program", reader.program().name());
        var mentor = enrolments.of(subject);
        if (mentor.role() == Role.MENTEE) {
            return Optional.empty();
        }
        return switch (mentor.standing()) {
            case ACTIVE -> Optional.of(Message.saying(WORDS.say(reader.here(), "decided.approved", given)));
            case DECLINED -> Optional.of(declined(reader, given));
            case WAITING, LEFT -> Optional.empty();
        };
    }

    private static Message declined(Reader reader, Map<String, String> given) {
        return Message.saying(WORDS.say(reader.here(), "decided.declined", given))
                .and(WORDS.say(reader.here(), "declined.instead"))
                .with(JoiningButtons.asMentee(reader.here()));
    }
}
