package org.waymate.pairing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// What a mentor may say without writing it: in the mentor's own language, word for word as they read it. Nobody is
/// made to say what they can't read, and the mentee learns in which language the mentor writes.
@Component
class ReadyHellos {

    private static final Words WORDS = Words.of(ReadyHellos.class);

    private final MentorRequests requests;
    private final Acquaintance acquaintance;

    ReadyHellos(MentorRequests requests, Acquaintance acquaintance) {
        this.requests = requests;
        this.acquaintance = acquaintance;
    }

    String words(Hello which, Match match, Here mentor) {
        var topic = Phrasebook.label(requests.get(match.request()).topic(), mentor.locale());
        return WORDS.label(mentor, key(which, match),
                Map.of("mentee", acquaintance.name(match.mentee()), "mentor",
                        acquaintance.name(match.mentor()),
                        "topic", topic));
    }

    /// Whom a coordinator gave somebody may never have been asked.
    private static String key(Hello which, Match match) {
        return switch (which) {
            case FIRST -> "hello.first";
            case SECOND -> match.madeBy().isPresent() ? "hello.second.given" : "hello.second";
        };
    }
}
