package org.waymate.delivery;

import java.time.Instant;
import java.util.UUID;
import org.waymate.chat.MessageRef;

/// That a message has arrived.
///
/// @param where it stands
record Arrival(Parcel parcel, MessageRef where, Instant at) {

    UUID delivery() {
        return parcel.claim().delivery();
    }

    /// Whether nobody knew that its reader is reached there.
    boolean tellsOfItsReader() {
        return parcel.address() instanceof Address.Direct direct && !direct.isReachedIn(where.channel());
    }

    String pages() {
        return String.join(",", where.pages());
    }
}
