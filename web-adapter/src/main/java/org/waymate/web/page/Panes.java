package org.waymate.web.page;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;
import org.waymate.chat.words.ZoneNames;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Channel;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Transcript;
import org.waymate.web.talk.Unread;

/// Puts together what one person sees. What is shown counts as read.
@Component
@InPlayground
final class Panes {

    private static final Words WORDS = Words.of(Panes.class);

    private final Cast cast;
    private final Transcript transcript;
    private final Unread unread;
    private final Bubbles bubbles;
    private final Crew crew;
    private final Clock clock;

    Panes(Cast cast, Transcript transcript, Unread unread, Bubbles bubbles, Crew crew, Clock clock) {
        this.cast = cast;
        this.transcript = transcript;
        this.unread = unread;
        this.bubbles = bubbles;
        this.crew = crew;
        this.clock = clock;
    }

    /// @param slug who is looking; somebody unknown is the first one in line
    /// @param key where; somewhere unknown is their direct messages
    /// @param find how the name of whom a visitor looks for begins
    Pane show(int number, String slug, String key, String find, Locale locale) {
        var who = cast.called(slug).orElseGet(() -> cast.first());
        var own = new Place.Direct(who.slug());
        var at = Place.read(key).filter(place -> place.isOpenTo(who)).orElse(own);
        var shown = said(who, at, 0);
        return new Pane(number, who, at, title(at, locale), time(who), ZoneNames.of(who.zone(), locale),
                hears(at), crew.of(who, find),
                places(who, at, locale),
                shown);
    }

    List<Bubble> said(Player who, Place at, long after) {
        var seen = transcript.seen(at, who, after);
        unread.read(who, at, seen);
        return bubbles.of(seen, who);
    }

    private List<Pane.Link> places(Player who, Place at, Locale locale) {
        var places = new ArrayList<Place>();
        places.add(new Place.Direct(who.slug()));
        Arrays.stream(Channel.values()).map(Place.Among::new).forEach(places::add);
        places.addAll(transcript.placesOfTwo(who));
        return places.stream()
                .map(place -> new Pane.Link(place.key(), title(place, locale), unread.count(who, place),
                        place.equals(at)))
                .toList();
    }

    private String time(Player who) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(who.locale())
                .format(clock.instant().atZone(who.zone()));
    }

    private String title(Place place, Locale locale) {
        return switch (place) {
            case Place.Direct _ -> WORDS.label(locale, "place.direct");
            case Place.Among(var channel) -> "#" + channel.title();
            case Place.Between(var one, var other) -> name(one) + " + " + name(other);
        };
    }

    private String name(String slug) {
        return cast.called(slug).map(Player::name).orElse(slug);
    }

    private static boolean hears(Place place) {
        return switch (place) {
            case Place.Direct _ -> true;
            case Place.Between _ -> false;
            case Place.Among(var channel) -> channel.botIsIn();
        };
    }
}
