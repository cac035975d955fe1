package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// The first and only message in the place of two, in the mentee's language: who can read there, and one question to
/// begin with.
@Component
class PlaceLetter implements Letter {

    static final String KIND = "own-place";

    private static final Words WORDS = Words.of(PlaceLetter.class);

    private final Matches matches;
    private final Acquaintance acquaintance;

    PlaceLetter(Matches matches, Acquaintance acquaintance) {
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
        var here = acquaintance.person(match.mentee()).here(reader.here().now()).rooted(reader.here().root());
        return match.place().map(there -> Message
                .saying(WORDS.say(here, "place.first",
                        Map.of("both", List.of(acquaintance.name(match.mentee()),
                                acquaintance.name(match.mentor())))))
                .and(WORDS.say(here, "place.readers", Map.of("platform", there.place().platform())))
                .and(WORDS.say(here, "place.begin",
                        Map.of("question", WORDS.say(here, Icebreakers.of(match.id()).getFirst())))));
    }
}
