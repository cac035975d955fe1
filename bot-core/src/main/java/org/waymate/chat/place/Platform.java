package org.waymate.chat.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a conversation takes place.
public enum Platform {

    SLACK, DISCORD, PLAYGROUND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Platform> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
