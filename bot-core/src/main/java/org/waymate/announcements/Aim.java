package org.waymate.announcements;

import java.util.Locale;
import java.util.Map;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Where an announcement goes: to a channel, or to people in their direct messages.
sealed interface Aim {

    record Channel(ChannelRef channel) implements Aim {

        @Override
        public String toString() {
            return channel.toString();
        }
    }

    record People(Segment segment) implements Aim {

        @Override
        public String toString() {
            return PEOPLE + segment.name().toLowerCase(Locale.ROOT);
        }
    }

    String PEOPLE = "people/";
    Words WORDS = Words.of(Aim.class);

    /// @throws IllegalStateException when no version wrote this
    static Aim read(String written) {
        return written.startsWith(PEOPLE)
                ? new People(Segment.valueOf(written.substring(PEOPLE.length()).toUpperCase(Locale.ROOT)))
                : new Channel(ChannelRef.read(written)
                        .orElseThrow(() -> new IllegalStateException("No channel: " + written)));
    }

    /// As an argument of a sentence.
    default Object place(Here here) {
        return switch (this) {
            case Channel(var channel) -> channel;
            case People(var segment) -> WORDS.say(here, switch (segment) {
                case EVERYONE -> "to.everyone";
                case MENTORS -> "to.mentors";
                case MENTEES -> "to.mentees";
                case WAITING -> "to.waiting";
            }, Map.of());
        };
    }
}
