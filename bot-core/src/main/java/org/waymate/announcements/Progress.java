package org.waymate.announcements;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Addressee;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Delivery;
import org.waymate.delivery.Delivery.State;

/// How far an announcement to people has come.
@Component
class Progress {

    private static final Set<State> COMING = Set.of(State.READY, State.HELD, State.SENDING,
            State.FOLDED);
    private static final Set<State> THERE = Set.of(State.SENT, State.CHANGED);
    private static final Set<State> MISSED = Set.of(State.UNREACHABLE, State.FAILED, State.UNKNOWN,
            State.LEFT);

    /// @param missed the names of those whom it did not reach, or perhaps did not
    record Count(int there, int coming, List<String> missed) {}

    private final Deliveries deliveries;
    private final Addressee addressee;

    Progress(Deliveries deliveries, Addressee addressee) {
        this.deliveries = deliveries;
        this.addressee = addressee;
    }

    Count of(Announcement announcement) {
        var all = deliveries.findByKindAndOccurrence(DirectAnnouncementLetter.KIND, announcement.attempt());
        return new Count(in(THERE, all), in(COMING, all),
                all.stream().filter(one -> MISSED.contains(one.state())).map(Delivery::recipient)
                        .map(addressee::name)
                        .toList());
    }

    private static int in(Set<State> states, List<Delivery> all) {
        return (int) all.stream().filter(one -> states.contains(one.state())).count();
    }
}
