package org.waymate.discord.fake;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/// Snowflakes. They carry the real time, since JDA reads from an interaction's id how old it is.
public final class Ids {

    public static final String BOT = "100000000000000001";
    public static final String GUILD = "200000000000000001";
    static final String OTHER_GUILD = "200000000000000009";
    public static final String CHANNEL = "300000000000000001";
    /// A channel of the guild where the bot may not write.
    public static final String CLOSED_CHANNEL = "300000000000000002";
    public static final String ANA = "400000000000000001";
    public static final String BEN = "400000000000000002";
    public static final String EVE = "400000000000000003";
    /// Somebody who is in no server of ours.
    public static final String AWAY = "490000000000000001";

    private static final long EPOCH = 1420070400000L;
    private static final AtomicLong COUNTER = new AtomicLong();

    private Ids() {}

    public static String next() {
        return Long.toString(((Clock.systemUTC().millis() - EPOCH) << 22) + COUNTER.incrementAndGet() % 4096);
    }

    public static String directChannel(String user) {
        return Long.toString(Long.parseLong(user) + 500);
    }

    static String userOf(String directChannel) {
        return Long.toString(Long.parseLong(directChannel) - 500);
    }
}
