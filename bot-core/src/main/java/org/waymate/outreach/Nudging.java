package org.waymate.outreach;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.program.Enrolment.Standing;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Brings a kind word to somebody, to each at most once in a fortnight. Whoever is on a break is left in peace.
@Component
class Nudging {

    private final Nudges nudges;
    private final Enrolments enrolments;
    private final Outbox outbox;

    Nudging(Nudges nudges, Enrolments enrolments, Outbox outbox) {
        this.nudges = nudges;
        this.enrolments = enrolments;
        this.outbox = outbox;
    }

    /// @return those of them who get one by this
    List<Enrolment> nudge(Asker.Coordinator who, List<EnrolmentId> whom) {
        var now = who.here().now();
        var reached = whom.stream().map(enrolments::get).filter(part -> mayHear(part, who))
                .filter(part -> nudges.lately(part.id(), now).isEmpty()).toList();
        reached.forEach(part -> tell(nudges.save(new Nudge(part, who.person().id(), now)), part));
        return reached;
    }

    private static boolean mayHear(Enrolment part, Asker.Coordinator who) {
        return part.standing() == Standing.ACTIVE && !part.isPausedOn(who.here().today());
    }

    private void tell(Nudge nudge, Enrolment whom) {
        outbox.tell(whom.program(), whom.person(), NudgeLetter.KIND, nudge.subject(), nudge.subject());
    }
}
