package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Takes rows for one node, in the way that suits the database. Each checks in the same statement that the lease of the
/// space is in force.
interface TakingRows {

    record Row(UUID id, int attempt) {}

    String WHILE_LEASED = " and exists (select 1 from sending_space leased where leased.space = :space"
            + " and leased.fence = :fence and leased.leased_until > :now)";

    List<Row> take(Lane lane, long fence, int most, Instant now, Instant until);
}
