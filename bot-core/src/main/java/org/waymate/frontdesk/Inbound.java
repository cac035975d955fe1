package org.waymate.frontdesk;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Inbound extends Repository<Interaction, String> {

    @Modifying
    @Query(nativeQuery = true, value = "insert into inbound (id, at) values (:id, :now) on conflict do nothing")
    int write(String id, Instant now);

    @Modifying
    @Query("delete from Interaction interaction where interaction.at < :before")
    int forgetOlderThan(Instant before);

    /// A second one waits here until the first is committed, and then is not the first.
    default boolean isFirst(String interaction, Instant now) {
        return write(interaction, now) == 1;
    }
}
