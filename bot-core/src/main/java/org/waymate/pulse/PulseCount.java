package org.waymate.pulse;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.waymate.program.ProgramId;

/// How many gave one of the five answers in one round. It is there before the first answer and only ever
/// counts, so that no row tells who came when.
@Entity
@Table(name = "pulse_count")
class PulseCount {

    static final int HIGHEST = 5;

    @Id private UUID id;

    @Embedded private ProgramId program;

    private LocalDate roundDay;
    private int score;
    private int answers;

    protected PulseCount() {}

    PulseCount(ProgramId program, LocalDate roundDay, int score) {
        this.id = UUID.randomUUID();
        this.program = program;
        this.roundDay = roundDay;
        this.score = score;
    }

    LocalDate roundDay() {
        return roundDay;
    }

    int score() {
        return score;
    }

    int answers() {
        return answers;
    }
}
