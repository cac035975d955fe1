package org.waymate.care;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.pairing.BringingBack;
import org.waymate.pairing.BroughtBack;
import org.waymate.participation.TakingBreaks;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.MentorHasRoom;
import org.waymate.program.Role;

/// Brings back how somebody stood before a coordinator's deed. Their matches have not ended yet, and nobody was told.
@Component
class Undoing {

    /// What can come of it.
    sealed interface Outcome {}

    record Undone(Deed deed, List<BroughtBack> requests) implements Outcome {}

    /// By whoever was first.
    record UndoneBefore(Deed deed) implements Outcome {}

    record TooLate(Deed deed) implements Outcome {}

    /// They came back by themselves.
    record BackAlready(Deed deed) implements Outcome {}

    record NotHere() implements Outcome {}

    private final Deeds deeds;
    private final Enrolments enrolments;
    private final TakingBreaks breaks;
    private final BringingBack bringingBack;
    private final ApplicationEventPublisher events;

    Undoing(Deeds deeds, Enrolments enrolments, TakingBreaks breaks, BringingBack bringingBack,
            ApplicationEventPublisher events) {
        this.deeds = deeds;
        this.enrolments = enrolments;
        this.breaks = breaks;
        this.bringingBack = bringingBack;
        this.events = events;
    }

    Outcome undo(Asker.Coordinator who, DeedId id) {
        return deeds.findById(id).filter(deed -> deed.program().equals(who.program().id()))
                .map(deed -> undo(who, deed)).orElseGet(NotHere::new);
    }

    private Outcome undo(Asker.Coordinator who, Deed deed) {
        if (deed.undoneBy().isPresent()) {
            return new UndoneBefore(deed);
        }
        if (!deed.mayBeUndone(who.here().now())) {
            return new TooLate(deed);
        }
        var part = enrolments.get(deed.part());
        if (!deed.stands(part)) {
            return new BackAlready(deed);
        }
        deed.undo(who.person().id());
        return new Undone(deed, bringBack(deed, part, who));
    }

    private List<BroughtBack> bringBack(Deed deed, Enrolment part, Asker.Coordinator who) {
        switch (deed.kind()) {
            case PAUSED -> breaks.undo(part, deed.awayUntil());
            case OUT -> part.isBackAs(deed.standing(), deed.awayUntil());
        }
        var requests = bringingBack.bringBack(part, deed.request(), who.program(), deed.at(),
                who.here().now());
        if (part.role() == Role.MENTOR && part.standing() == Standing.ACTIVE) {
            events.publishEvent(new MentorHasRoom(part.program()));
        }
        return requests;
    }
}
