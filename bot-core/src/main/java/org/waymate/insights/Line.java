package org.waymate.insights;

import java.util.UUID;
import org.waymate.chat.command.ShortId;

/// Something in a brief: what kind of thing needs a coordinator, and which.
record Line(String kind, UUID subject) {

    static Line read(String written) {
        var parts = written.split("/", 2);
        return new Line(parts[0], ShortId.read(parts[1]).orElseThrow());
    }

    String written() {
        return kind + "/" + ShortId.write(subject);
    }
}
