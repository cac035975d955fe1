package org.waymate.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Tells rows that their messages have arrived, in the way that suits the database.
interface TellingRows {

    /// @return the rows that were still taken by those who tell
    Set<UUID> tell(List<Arrival> arrived);
}
