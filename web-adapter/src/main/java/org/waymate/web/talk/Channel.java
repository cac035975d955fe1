package org.waymate.web.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// The channels of the playground's campus. The bot was invited to all but one, so that it can be seen what
/// happens there.
public enum Channel {
    GENERAL(true), MENTORING(true), MENTORS(true), QUIET_CORNER(false);

    public static final String SPACE = "campus";

    private final boolean botIsIn;

    Channel(boolean botIsIn) {
        this.botIsIn = botIsIn;
    }

    public boolean botIsIn() {
        return botIsIn;
    }

    /// As people write it behind the #.
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ChannelRef ref() {
        return new ChannelRef(Platform.PLAYGROUND, SPACE, title());
    }

    public static Optional<Channel> called(String title) {
        return Arrays.stream(values()).filter(channel -> channel.title().equalsIgnoreCase(title)).findFirst();
    }

    static Optional<Channel> of(ChannelRef ref) {
        return Arrays.stream(values()).filter(channel -> channel.ref().equals(ref)).findFirst();
    }
}
