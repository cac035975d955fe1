package org.waymate.care;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Parting;
import org.waymate.participation.TakingBreaks;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// A coordinator pauses somebody or takes them out. It counts at once; who else is concerned is told when it can no
/// longer be undone.
@Component
class Caring {

    /// What can come of it.
    sealed interface Outcome {}

    /// @param deed that of whoever was first
    record Done(Deed deed) implements Outcome {}

    /// It stands like this already, by somebody else's deed or their own.
    record GoneAlready(Enrolment part) implements Outcome {}

    record WrongDay(TakingBreaks.Outcome why) implements Outcome {}

    record NotHere() implements Outcome {}

    private final Deeds deeds;
    private final Enrolments enrolments;
    private final TakingBreaks breaks;
    private final Parting parting;

    Caring(Deeds deeds, Enrolments enrolments, TakingBreaks breaks, Parting parting) {
        this.deeds = deeds;
        this.enrolments = enrolments;
        this.breaks = breaks;
        this.parting = parting;
    }

    Optional<Enrolment> theirs(Asker.Coordinator who, EnrolmentId id) {
        return enrolments.findById(id).filter(part -> part.program().equals(who.program().id()));
    }

    Outcome pause(Asker.Coordinator who, EnrolmentId id, LocalDate until) {
        return theirs(who, id).<Outcome>map(part -> part.hasLeft()
                ? new GoneAlready(part)
                : pause(who, part, until)).orElseGet(NotHere::new);
    }

    /// A second press is told what the first did.
    private Outcome pause(Asker.Coordinator who, Enrolment part, LocalDate until) {
        return deeds.open(part.id()).stream().filter(deed -> deed.pauses(part, until)).findFirst()
                .<Outcome>map(Done::new).orElseGet(() -> begins(who, part, until));
    }

    private Outcome begins(Asker.Coordinator who, Enrolment part, LocalDate until) {
        var deed = begin(Deed.Kind.PAUSED, who, part);
        var outcome = breaks.pauseQuietly(part, who.program(), until, who.here());
        return outcome instanceof TakingBreaks.Away
                ? new Done(deeds.save(deed.until(until)))
                : new WrongDay(outcome);
    }

    Outcome takeOut(Asker.Coordinator who, EnrolmentId id) {
        return theirs(who, id).<Outcome>map(part -> part.hasLeft()
                ? deeds.open(id).stream().findFirst().<Outcome>map(Done::new)
                        .orElseGet(() -> new GoneAlready(part))
                : new Done(takeOut(who, part))).orElseGet(NotHere::new);
    }

    private Deed takeOut(Asker.Coordinator who, Enrolment part) {
        var deed = begin(Deed.Kind.OUT, who, part);
        part.leave();
        var _ = parting.stepBack(part, who.program(), who.here().now());
        return deeds.save(deed);
    }

    private Deed begin(Deed.Kind kind, Asker.Coordinator who, Enrolment part) {
        return new Deed(kind, part, parting.openRequestOf(part.id()), who.person().id(), who.here().now());
    }
}
