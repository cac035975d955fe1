package org.waymate.slack;

import java.util.Optional;
import org.waymate.chat.Visit;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

/// Makes a visit of an arrival.
final class Visits {

    private final Profiles profiles;

    Visits(Profiles profiles) {
        this.profiles = profiles;
    }

    /// With what is known of the person at once.
    Visit now(Arrival arrival) {
        return visit(arrival, profiles.known(arrival.user()));
    }

    /// With the person's language and time zone; asks Slack when need be.
    Visit whole(Arrival arrival) {
        return visit(arrival, profiles.look(arrival.user()));
    }

    /// What somebody is called, as far as it is known at once.
    String nameOf(String user) {
        return profiles.known(user).map(Profile::name).filter(name -> !name.isBlank()).orElse(user);
    }

    private static Visit visit(Arrival arrival, Optional<Profile> profile) {
        var channel = arrival.back().amongOthers()
                .map(id -> new ChannelRef(Platform.SLACK, arrival.team(), id));
        return new Visit(arrival.interaction(), account(arrival),
                profile.map(Profile::name).filter(name -> !name.isBlank()).orElse(arrival.name()),
                Optional.of(new SpaceRef(Platform.SLACK, arrival.team())), channel, arrival.back().scene(),
                profile.flatMap(Profile::locale), profile.flatMap(Profile::zone),
                profile.map(Profile::administers).orElse(false));
    }

    private static AccountRef account(Arrival arrival) {
        return new AccountRef(Platform.SLACK, arrival.team(), arrival.user());
    }
}
