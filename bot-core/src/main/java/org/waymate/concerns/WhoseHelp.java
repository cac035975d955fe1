package org.waymate.concerns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

/// Of which program a button speaks, by what it brings.
@Component
class WhoseHelp {

    private final Concerns concerns;
    private final Enrolments enrolments;

    WhoseHelp(Concerns concerns, Enrolments enrolments) {
        this.concerns = concerns;
        this.enrolments = enrolments;
    }

    Optional<ProgramId> program(Answers given) {
        return given.id("program").map(ProgramId::new)
                .or(() -> part(given)).or(() -> concern(given));
    }

    private Optional<ProgramId> part(Answers given) {
        return given.id("part").map(EnrolmentId::new)
                .flatMap(enrolments::findById).map(Enrolment::program);
    }

    private Optional<ProgramId> concern(Answers given) {
        return given.id("concern").map(ConcernId::new)
                .flatMap(concerns::findById).map(Concern::program);
    }
}
