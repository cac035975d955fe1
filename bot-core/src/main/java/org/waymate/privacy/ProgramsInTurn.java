package org.waymate.privacy;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;

/// Of the last two coordinators who go at once, one waits here, and then is the only one.
interface ProgramsInTurn extends Repository<Program, ProgramId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select program from Program program where program.id = :id")
    Program hold(ProgramId id);
}
