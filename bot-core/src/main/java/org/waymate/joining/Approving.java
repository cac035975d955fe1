package org.waymate.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.MentorApproved;

/// A coordinator lets a mentor in, or not now. The first press counts; each message that asked is edited to
/// say who decided.
@Component
class Approving {

    private final Enrolments enrolments;
    private final WaitingOffers waiting;
    private final Offering offering;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Approving(Enrolments enrolments, WaitingOffers waiting, Offering offering, Outbox outbox,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.offering = offering;
        this.outbox = outbox;
        this.events = events;
    }

    /// @return the mentor, decided by whoever was first; empty when it is nobody of this program
    Optional<Enrolment> approve(Asker.Coordinator who, EnrolmentId mentor) {
        var theirs = theirs(who, mentor);
        theirs.filter(enrolment -> enrolment.approve(who.person().id())).ifPresent(enrolment -> {
            tell(enrolment);
            events.publishEvent(new MentorApproved(enrolment.program(), enrolment.id()));
        });
        return theirs;
    }

    Optional<Enrolment> decline(Asker.Coordinator who, EnrolmentId mentor) {
        var theirs = theirs(who, mentor);
        theirs.filter(enrolment -> enrolment.decline(who.person().id())).ifPresent(this::tell);
        return theirs;
    }

    /// Those of the list who still wait, between two numbers that were shown.
    ///
    /// @return whom this approved
    List<Enrolment> approve(Asker.Coordinator who, OfferListId list, int first, int last) {
        return waiting.in(list, first, last).stream()
                .filter(mentor -> mentor.program().equals(who.program().id()))
                .flatMap(mentor -> approve(who, mentor.id()).stream()).toList();
    }

    private Optional<Enrolment> theirs(Asker.Coordinator who, EnrolmentId mentor) {
        return enrolments.findById(mentor)
                .filter(enrolment -> enrolment.program().equals(who.program().id()));
    }

    private void tell(Enrolment enrolment) {
        var subject = ShortId.write(enrolment.id().value());
        outbox.tell(enrolment.program(), enrolment.person(), DecisionLetter.KIND, subject,
                WaitingLetter.occurrence(enrolment));
        offering.settled(enrolment);
    }
}
