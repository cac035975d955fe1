package org.waymate.announcements;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Delivery;
import org.waymate.delivery.Delivery.State;
import org.waymate.delivery.Recipient;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;

/// How far an announcement to people has come.
@Component
class Progress {

    private static final Set<State> COMING = Set.of(State.READY, State.HELD, State.SENDING);
    private static final Set<State> THERE = Set.of(State.SENT, State.CHANGED);
    private static final Set<State> MISSED = Set.of(State.UNREACHABLE, State.FAILED, State.UNKNOWN,
            State.LEFT);

    /// @param missed the names of those whom it did not reach, or perhaps did not
    record Count(int there, int coming, List<String> missed) {}

    private final Deliveries deliveries;
    private final People people;

    Progress(Deliveries deliveries, People people) {
        this.deliveries = deliveries;
        this.people = people;
    }

    Count of(Announcement announcement) {
        var all = deliveries.findByKindAndOccurrence(DirectAnnouncementLetter.KIND, announcement.attempt());
        return new Count(in(THERE, all), in(COMING, all),
                all.stream().filter(one -> MISSED.contains(one.state())).map(this::name).toList());
    }

    private static int in(Set<State> states, List<Delivery> all) {
        return (int) all.stream().filter(one -> states.contains(one.state())).count();
    }

    private String name(Delivery delivery) {
        return delivery.recipient() instanceof Recipient.Somebody(PersonId person)
                ? people.findById(person).map(Person::name).orElse("?")
                : "?";
    }
}
