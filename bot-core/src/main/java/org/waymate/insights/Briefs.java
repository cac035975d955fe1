package org.waymate.insights;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/// What coordinators were shown.
interface Briefs extends Repository<Brief, BriefId> {

    Brief save(Brief brief);

    Optional<Brief> findById(BriefId id);
}
