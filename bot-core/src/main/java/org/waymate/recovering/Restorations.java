package org.waymate.recovering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// How often the database was put back from a backup.
interface Restorations extends Repository<Restored, UUID> {

    /// After which the program has not begun again yet, the latest backup first.
    List<Restored> findByBegunAtIsNullOrderByBackupAtDesc();
}
