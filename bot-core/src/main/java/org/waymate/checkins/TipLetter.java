package org.waymate.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.Naming;

/// A kind line that says neither who asked for it nor that anybody did. It names everybody whom the reader has not met
/// by their own word, so that a mentor does not learn from it which mentee waits.
@Component
class TipLetter implements Letter {

    static final String KIND = "check-in-tip";

    private static final Words WORDS = Words.of(TipLetter.class);

    private final TipReasons reasons;
    private final Naming naming;

    TipLetter(TipReasons reasons, Naming naming) {
        this.reasons = reasons;
        this.naming = naming;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TIP;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var person = reader.somebody().id();
        var others = reasons.whom(reader.program().id(), person, LocalDate.parse(subject),
                reader.here().today());
        return Optional.of(others).filter(some -> !some.isEmpty()).map(some -> saying(
                some.stream().map(other -> naming.of(other, person)).toList(), reader));
    }

    private static Message saying(List<?> names, Reader reader) {
        return Message
                .saying(WORDS.say(reader.here(), "tip", Map.of("count", names.size(), "names", names)));
    }
}
