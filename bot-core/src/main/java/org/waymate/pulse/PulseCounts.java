package org.waymate.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.ProgramId;

/// How many gave which answer.
interface PulseCounts extends Repository<PulseCount, UUID> {

    PulseCount save(PulseCount count);

    List<PulseCount> findByProgramOrderByRoundDay(ProgramId program);

    @Query("select count(count) > 0 from PulseCount count where count.program = :program and count.roundDay = :day")
    boolean areThere(ProgramId program, LocalDate day);

    /// In the database, so that two who press at once both count.
    @Modifying(flushAutomatically = true)
    @Query("update PulseCount count set count.answers = count.answers + 1"
            + " where count.program = :program and count.roundDay = :day and count.score = :score")
    void count(ProgramId program, LocalDate day, int score);
}
