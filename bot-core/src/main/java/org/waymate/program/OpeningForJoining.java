package org.waymate.program;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens a draft, once its help card says whom to call: from then on people can join.
@Component
class OpeningForJoining {

    /// What can come of it.
    sealed interface Outcome {}

    record Opened() implements Outcome {}

    /// Why it can't be opened, or need not be.
    enum InTheWay implements Outcome {
        OPEN_ALREADY, LACKS_HELP_CARD, IS_OVER
    }

    Outcome open(Asker.Coordinator who) {
        Optional<InTheWay> inTheWay = inTheWay(who);
        if (inTheWay.isPresent()) {
            return inTheWay.get();
        }
        who.program().open(who.here().now());
        return new Opened();
    }

    Optional<InTheWay> inTheWay(Asker.Coordinator who) {
        var program = who.program();
        if (!program.isDraft()) {
            return Optional.of(InTheWay.OPEN_ALREADY);
        }
        if (program.helpCard().isBlank()) {
            return Optional.of(InTheWay.LACKS_HELP_CARD);
        }
        return program.isOverOn(who.here().today()) ? Optional.of(InTheWay.IS_OVER) : Optional.empty();
    }
}
