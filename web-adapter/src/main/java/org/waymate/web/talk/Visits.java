package org.waymate.web.talk;

import java.util.Optional;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

/// Somebody of the playground comes to the desk. As on Slack, language and time zone are told.
final class Visits {

    private Visits() {}

    static Visit of(Occasion occasion) {
        var who = occasion.who();
        return new Visit(occasion.interaction(), who.account(), who.name(),
                Optional.of(new SpaceRef(Platform.PLAYGROUND, Channel.SPACE)), channel(occasion.where()),
                scene(occasion.where()), Optional.of(who.locale()), Optional.of(who.zone()),
                who.administers());
    }

    private static Scene scene(Place where) {
        return switch (where) {
            case Place.Direct _ -> Scene.DIRECT;
            case Place.Among _,Place.Between _ -> Scene.AMONG_OTHERS;
        };
    }

    private static Optional<ChannelRef> channel(Place where) {
        return switch (where) {
            case Place.Direct _ -> Optional.empty();
            case Place.Among(var channel) -> Optional.of(channel.ref());
            case Place.Between two -> Optional.of(two.ref());
        };
    }
}
