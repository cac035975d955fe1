package org.waymate.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

/// What a platform tells of a visit: more here, less there.
public final class Told {

    private Told() {}

    /// A direct message on Discord: neither place nor language nor time zone.
    public static Visit nothing(Visit visit) {
        return new Visit(visit.interaction(), visit.account(), visit.name(), Optional.empty(),
                Optional.empty(), Scene.DIRECT, Optional.empty(), Optional.empty(), false);
    }

    /// A Discord server: everything but the time zone.
    public static UnaryOperator<Visit> in(String space, boolean administers) {
        return visit -> new Visit(visit.interaction(), visit.account(), visit.name(),
                Optional.of(new SpaceRef(Platform.SLACK, space)), Optional.empty(), Scene.AMONG_OTHERS,
                visit.locale(), Optional.empty(), administers);
    }

    /// Another language, set in the person's client.
    public static UnaryOperator<Visit> speaking(String language) {
        return visit -> new Visit(visit.interaction(), visit.account(), visit.name(), visit.space(),
                visit.channel(), visit.scene(), Optional.of(Locale.forLanguageTag(language)), visit.zone(),
                visit.administers());
    }
}
