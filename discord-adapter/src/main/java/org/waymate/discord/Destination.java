package org.waymate.discord;

import org.waymate.chat.words.Prose;

/// Where a link of a text leads.
sealed interface Destination {

    /// A point in time, which Discord shows in each reader's own zone.
    record Moment(String epochSeconds) implements Destination {}

    record Person(String user) implements Destination {}

    record Channel(String id) implements Destination {}

    record Web(String address) implements Destination {}

    /// Nowhere that Discord could go, such as a person of another platform: only the words are shown.
    record Nowhere() implements Destination {}

    static Destination of(String written) {
        if (written.startsWith(Prose.MOMENT)) {
            return new Moment(written.substring(Prose.MOMENT.length()));
        }
        if (written.startsWith(Prose.PERSON)) {
            return Refs.user(written.substring(Prose.PERSON.length())).<Destination>map(Person::new)
                    .orElseGet(Nowhere::new);
        }
        if (written.startsWith(Prose.PLACE)) {
            return Refs.place(written.substring(Prose.PLACE.length())).<Destination>map(Channel::new)
                    .orElseGet(Nowhere::new);
        }
        return written.startsWith("https://") || written.startsWith("http://")
                ? new Web(written)
                : new Nowhere();
    }
}
