package org.waymate.recovering;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;

/// What coordinators were asked after a restore.
interface Recoveries extends Repository<Recovery, RecoveryId> {

    Recovery save(Recovery recovery);

    Optional<Recovery> findById(RecoveryId id);

    /// The one that a message of the outbox is about.
    default Optional<Recovery> of(String subject) {
        return ShortId.read(subject).map(RecoveryId::new).flatMap(this::findById);
    }
}
