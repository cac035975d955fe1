package org.waymate.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// All programs that this bot serves.
public interface Programs extends Repository<Program, ProgramId> {

    Program save(Program program);

    Optional<Program> findById(ProgramId id);

    List<Program> findAll();

    default Program get(ProgramId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No program has the id " + id));
    }
}
