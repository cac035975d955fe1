package org.waymate.frontdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.place.AccountRef;

interface Drafts extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    Optional<Draft> findById(UUID id);

    List<Draft> findByAccountOrderBySince(String account);

    void deleteById(UUID id);

    void delete(Draft draft);

    @Modifying
    @Query("delete from Draft draft where draft.since < :before")
    int forgetOlderThan(Instant before);

    /// Nobody sees another's.
    default Optional<Draft> of(AccountRef asker, UUID id) {
        return findById(id).filter(draft -> draft.belongsTo(asker));
    }
}
