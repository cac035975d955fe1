package org.waymate.delivery;

import org.waymate.chat.command.ShortId;
import org.waymate.chat.place.ChannelRef;
import org.waymate.people.PersonId;

/// To whom or where a message goes, in one column.
public sealed interface Recipient {

    record Somebody(PersonId person) implements Recipient {

        @Override
        public String toString() {
            return PERSON + ShortId.write(person.value());
        }
    }

    record Place(ChannelRef channel) implements Recipient {

        @Override
        public String toString() {
            return CHANNEL + channel;
        }
    }

    String PERSON = "person:";
    String CHANNEL = "channel:";

    static Recipient read(String written) {
        return written.startsWith(PERSON)
                ? new Somebody(new PersonId(ShortId.read(written.substring(PERSON.length())).orElseThrow()))
                : new Place(ChannelRef.read(written.substring(CHANNEL.length())).orElseThrow());
    }
}
