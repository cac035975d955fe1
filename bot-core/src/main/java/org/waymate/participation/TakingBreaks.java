package org.waymate.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import java.util.Optional;
import org.waymate.chat.words.Here;
import org.waymate.program.Program;
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
public class TakingBreaks {

    /// What can come of it.
    public sealed interface Outcome {}

    /// @param askedFor whether their own request for a mentor ended with it
    public record Away(LocalDate until, boolean askedFor) implements Outcome {}

    public record NotToCome() implements Outcome {}

    public record AfterTheEnd() implements Outcome {}

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
        var outcome = pauseQuietly(who.enrolment(), who.program(), until, who.here());
        if (outcome instanceof Away) {
            tellOthers(who.enrolment());
        }
        return outcome;
    }

    /// Those whom they are matched with are told by [#tellOthers(Enrolment)].
    ///
    /// @param here of whoever says it
    public Outcome pauseQuietly(Enrolment who, Program program, LocalDate until, Here here) {
        if (!until.isAfter(here.today())) {
            return new NotToCome();
        }
        return until.isAfter(program.lastDay()) ? new AfterTheEnd() : away(who, program, until, here.now());
    }

    private Away away(Enrolment who, Program program, LocalDate until, Instant now) {
        forget(who);
        who.pause(until);
        var asked = parting.stepBack(who, program, now);
        events.publishEvent(new BreakBegan(program.id(), who.id()));
        return new Away(until, asked);
    }

    public void tellOthers(Enrolment who) {
        matches.activeOf(who.id())
                .forEach(match -> tell(match, who, BreakLetter.KIND, BreakLetter.occurrence(match, who)));
    }

    /// As if nobody had said so; of a break before it is said again how long it lasts.
    public void undo(Enrolment who, Optional<LocalDate> before) {
        before.ifPresentOrElse(who::pause, who::resume);
        before.ifPresent(_ -> matches.activeOf(who.id())
                .forEach(match -> outbox.change(BreakLetter.KIND, BreakLetter.occurrence(match, who))));
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
