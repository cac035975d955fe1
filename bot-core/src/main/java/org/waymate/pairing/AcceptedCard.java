package org.waymate.pairing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// What stands with a mentor who said yes: the hellos to choose from, and then what was said.
@Component
class AcceptedCard {

    private static final Words WORDS = Words.of(AcceptedCard.class);

    private final Matches matches;
    private final HelloChoices hellos;
    private final Acquaintance acquaintance;

    AcceptedCard(Matches matches, HelloChoices hellos, Acquaintance acquaintance) {
        this.matches = matches;
        this.hellos = hellos;
        this.acquaintance = acquaintance;
    }

    Message about(Asking asking, Here here) {
        var match = matches.of(asking.request()).orElseThrow();
        var name = acquaintance.name(match.mentee());
        if (!match.isActive()) {
            return Message.saying(WORDS.say(here, "card.ended", Map.of("name", name)));
        }
        return match.awaitsHello() ? offer(asking, match, name, here) : said(match.hello(), name, here);
    }

    private static Message said(Optional<String> hello, String name, Here here) {
        return hello
                .map(words -> Message.saying(
                        WORDS.say(here, "card.greeted", Map.of("name", name, "hello", words))))
                .orElseGet(() -> Message.saying(WORDS.say(here, "card.accepted", Map.of("name", name))));
    }

    private Message offer(Asking asking, Match match, String name, Here here) {
        return Message.saying(WORDS.say(here, "card.hello", Map.of("name", name)))
                .and(hellos.readOut(match, here)).with(HelloChoices.about(asking, here));
    }
}
