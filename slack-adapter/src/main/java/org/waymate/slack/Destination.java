package org.waymate.slack;

import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Prose;

/// Where a link in a text leads.
sealed interface Destination {

    record Moment(long epochSeconds) implements Destination {}

    record Person(String user) implements Destination {}

    record Channel(String id) implements Destination {}

    record Web(String address) implements Destination {}

    /// Nothing that Slack could follow: only its words are shown.
    record Nowhere() implements Destination {}

    static Destination of(String address) {
        if (address.startsWith(Prose.MOMENT)) {
            return moment(address.substring(Prose.MOMENT.length()));
        }
        if (address.startsWith(Prose.PERSON)) {
            return person(AccountRef.read(address.substring(Prose.PERSON.length())));
        }
        if (address.startsWith(Prose.PLACE)) {
            return channel(ChannelRef.read(address.substring(Prose.PLACE.length())));
        }
        return address.startsWith("https://") || address.startsWith("http://")
                || address.startsWith("mailto:")
                        ? new Web(Marks.controls(address).replace("|", "%7C").replace("&gt;", "%3E"))
                        : new Nowhere();
    }

    private static Destination moment(String seconds) {
        return seconds.matches("\\d{1,11}") ? new Moment(Long.parseLong(seconds)) : new Nowhere();
    }

    /// Somebody of another platform has no mention here.
    private static Destination person(Optional<AccountRef> account) {
        return account.filter(ref -> ref.platform() == Platform.SLACK)
                .<Destination>map(ref -> new Person(ref.user())).orElseGet(Nowhere::new);
    }

    private static Destination channel(Optional<ChannelRef> place) {
        return place.filter(ref -> ref.platform() == Platform.SLACK)
                .<Destination>map(ref -> new Channel(ref.channel())).orElseGet(Nowhere::new);
    }
}
