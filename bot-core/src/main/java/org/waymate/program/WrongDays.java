package org.waymate.program;

import java.time.LocalDate;
import java.util.Optional;

/// Days between which no program can run.
sealed interface WrongDays extends SettingUp.Outcome, ChangingProgram.Outcome {

    record EndsBeforeItBegins() implements WrongDays {}

    record EndsInThePast(LocalDate today) implements WrongDays {}

    static Optional<WrongDays> of(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return Optional.of(new EndsBeforeItBegins());
        }
        return last.isBefore(today) ? Optional.of(new EndsInThePast(today)) : Optional.empty();
    }
}
