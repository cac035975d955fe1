package org.waymate.web.page;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Transcript;

/// Reads from a request who asks, where, and on what message.
@Component
@InPlayground
final class Occasions {

    private final Cast cast;
    private final Transcript transcript;

    Occasions(Cast cast, Transcript transcript) {
        this.cast = cast;
        this.transcript = transcript;
    }

    /// @param interaction of the form that was sent, so that a double click is one; blank: a new one
    /// @param pressed the message, when there was one
    Occasion of(String who, String at, String interaction, Optional<Long> pressed) {
        var player = cast.called(who).orElseThrow(Gone::new);
        return new Occasion(player, place(at, player), interaction.isBlank() ? fresh() : interaction,
                pressed.flatMap(transcript::said).filter(saying -> saying.isSeenBy(player)));
    }

    static Place place(String at, Player who) {
        return Place.read(at).filter(place -> place.isOpenTo(who)).orElseThrow(Gone::new);
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }
}
