package org.waymate.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.web.InPlayground;
import org.waymate.web.drawing.ForReader;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Saying;

/// Sayings as one reader sees them: in their time and with names.
@Component
@InPlayground
final class Bubbles {

    private static final Words WORDS = Words.of(Bubbles.class);

    private final Cast cast;
    private final Clock clock;

    Bubbles(Cast cast, Clock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    List<Bubble> of(List<Saying> sayings, Player reader) {
        var here = new Here(reader.locale(), reader.zone(), clock.instant());
        return sayings.stream().map(saying -> bubble(saying, here)).toList();
    }

    private Bubble bubble(Saying saying, Here here) {
        var author = saying.author();
        return new Bubble(saying.id(), saying.changed(), author.orElse("bot"), name(author),
                time(saying.saidAt(), here), ForReader.of(saying.html(), here), saying.onlyFor().isPresent());
    }

    private String name(Optional<String> author) {
        return author.map(slug -> cast.called(slug).map(Player::name).orElse(slug)).orElse("Waymate");
    }

    /// The hour alone on the same day, else the day too.
    private static String time(Instant moment, Here here) {
        var local = ZonedDateTime.ofInstant(moment, here.zone());
        var key = local.toLocalDate().equals(here.today()) ? "said.today" : "said.earlier";
        return WORDS.label(here, key, Map.of("moment", moment, "time", local.toLocalTime()));
    }
}
