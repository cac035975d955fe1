package org.waymate.joining;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
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

    private static final Words WORDS = Words.of(Approving.class);

    private final Enrolments enrolments;
    private final Outbox outbox;
    private final MentorCard card;
    private final ApplicationEventPublisher events;

    Approving(Enrolments enrolments, Outbox outbox, MentorCard card, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.card = card;
        this.events = events;
    }

    Message approve(Asker.Coordinator who, EnrolmentId mentor) {
        return theirs(who, mentor).map(enrolment -> approve(who, enrolment))
                .orElseGet(() -> notTheirs(who));
    }

    Message decline(Asker.Coordinator who, EnrolmentId mentor) {
        return theirs(who, mentor)
                .map(enrolment -> told(who, enrolment, enrolment.decline(who.person().id())))
                .orElseGet(() -> notTheirs(who));
    }

    private Message approve(Asker.Coordinator who, Enrolment enrolment) {
        var first = enrolment.approve(who.person().id());
        var message = told(who, enrolment, first);
        if (first) {
            events.publishEvent(new MentorApproved(enrolment.program(), enrolment.id()));
        }
        return message;
    }

    private Optional<Enrolment> theirs(Asker.Coordinator who, EnrolmentId mentor) {
        return enrolments.findById(mentor)
                .filter(enrolment -> enrolment.program().equals(who.program().id()));
    }

    private static Message notTheirs(Asker.Coordinator who) {
        return Message.saying(WORDS.say(who.here(), "card.not-theirs"));
    }

    private Message told(Asker.Coordinator who, Enrolment enrolment, boolean first) {
        if (first) {
            var subject = ShortId.write(enrolment.id().value());
            outbox.tell(enrolment.program(), enrolment.person(), DecisionLetter.KIND, subject, subject);
            outbox.change(WaitingLetter.KIND, subject);
        }
        return card.about(enrolment, who.here());
    }
}
