package org.waymate.pairing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// The mentor's hello, where the mentee had read the introduction before it was written.
@Component
class HelloLetter implements Letter {

    static final String KIND = "hello";

    private static final Words WORDS = Words.of(HelloLetter.class);

    private final Matches matches;
    private final Acquaintance acquaintance;

    HelloLetter(Matches matches, Acquaintance acquaintance) {
        this.matches = matches;
        this.acquaintance = acquaintance;
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
        var match = matches.of(subject);
        return match.hello().filter(_ -> match.isActive())
                .map(hello -> Message.saying(WORDS.say(reader.here(), "introduction.hello",
                        Map.of("name", acquaintance.mention(match.mentor(), reader.somebody().id()), "hello",
                                hello)))
                        .with(PlaceReplies.button(match, reader.here())));
    }
}
