package org.waymate.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.pairing.Parting;
import org.waymate.program.Asker;
import org.waymate.program.BreakBegan;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.MentorHasRoom;
import org.waymate.program.Role;

/// Somebody takes a break, and comes back. Until then they are neither matched nor written to.
@Component
class TakingBreaks {

    /// What can come of it.
    sealed interface Outcome {}

    /// @param askedFor whether their own request for a mentor ended with it
    record Away(LocalDate until, boolean askedFor) implements Outcome {}

    record NotToCome() implements Outcome {}

    record AfterTheEnd() implements Outcome {}

    private final Matches matches;
    private final Enrolments enrolments;
    private final Parting parting;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    TakingBreaks(Matches matches, Enrolments enrolments, Parting parting, Outbox outbox,
            ApplicationEventPublisher events) {
        this.matches = matches;
        this.enrolments = enrolments;
        this.parting = parting;
        this.outbox = outbox;
        this.events = events;
    }

    Outcome pause(Asker.Participant who, LocalDate until) {
        if (!until.isAfter(who.here().today())) {
            return new NotToCome();
        }
        return until.isAfter(who.program().lastDay()) ? new AfterTheEnd() : away(who, until);
    }

    private Away away(Asker.Participant who, LocalDate until) {
        var enrolment = who.enrolment();
        forget(enrolment);
        enrolment.pause(until);
        var asked = parting.stepBack(enrolment, who.program(), who.here().now());
        events.publishEvent(new BreakBegan(who.program().id(), enrolment.id()));
        matches.activeOf(enrolment.id()).forEach(match -> tell(match, enrolment, BreakLetter.KIND,
                BreakLetter.occurrence(match, enrolment)));
        return new Away(until, asked);
    }

    /// @return whether there was a break to end
    boolean resume(Asker.Participant who) {
        var away = who.enrolment().isPausedOn(who.here().today());
        if (away) {
            end(who.enrolment(), who.here().now());
        }
        return away;
    }

    /// The break is over, by itself or since they said so.
    void end(Enrolment who, Instant now) {
        forget(who);
        who.resume();
        matches.activeOf(who.id()).forEach(match -> tell(match, who, BackLetter.KIND,
                ShortId.write(match.id().value()) + "/" + now.getEpochSecond()));
        if (who.role() == Role.MENTOR) {
            events.publishEvent(new MentorHasRoom(who.program()));
        }
    }

    /// What was said of a break that ends, or has another end by now, is put right where it stands.
    private void forget(Enrolment who) {
        matches.activeOf(who.id()).forEach(match -> who.pausedUntil()
                .ifPresent(_ -> outbox.over(BreakLetter.KIND, BreakLetter.occurrence(match, who))));
    }

    private void tell(Match match, Enrolment who, String kind, String occurrence) {
        var other = enrolments.get(match.other(who.id()));
        outbox.tell(who.program(), other.person(), kind, BreakLetter.subject(match, who), occurrence);
    }
}
