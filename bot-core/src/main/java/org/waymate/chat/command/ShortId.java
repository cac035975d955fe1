package org.waymate.chat.command;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A random id in the fewest characters that every platform carries: 22, in base64url.
public final class ShortId {

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    private ShortId() {}

    public static String write(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static Optional<UUID> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
