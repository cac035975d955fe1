package org.waymate.program;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.chat.place.SpaceRef;

/// Where programs live.
public interface Spaces extends Repository<Space, String> {

    Space save(Space space);

    Optional<Space> findById(String ref);

    default Optional<ProgramId> programOf(SpaceRef space) {
        return findById(space.toString()).map(Space::program);
    }
}
