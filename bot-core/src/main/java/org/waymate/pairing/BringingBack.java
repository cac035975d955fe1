package org.waymate.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;

/// Undoes what [Parting#stepBack] has set in motion, as far as nobody has settled it since.
@Component
public class BringingBack {

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;
    private final MentorsWithRoom mentors;
    private final AskingOn askingOn;
    private final GoingBack goingBack;
    private final Acquaintance acquaintance;
    private final Turns turns;

    BringingBack(MentorRequests requests, Askings askings, Matches matches, MentorsWithRoom mentors,
            AskingOn askingOn, GoingBack goingBack, Acquaintance acquaintance, Turns turns) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
        this.mentors = mentors;
        this.askingOn = askingOn;
        this.goingBack = goingBack;
        this.acquaintance = acquaintance;
        this.turns = turns;
    }

    /// @param who takes part again by now
    /// @param own their own request, where it ended with that
    /// @param gone when they stepped back
    public List<BroughtBack> bringBack(Enrolment who, Optional<MentorRequestId> own, Program program,
            Instant gone, Instant now) {
        turns.take(program.id());
        var theirs = own.map(requests::get).flatMap(request -> own(request, program, gone, now));
        var asked = askings.movedOnFrom(who.id(), gone).stream()
                .map(asking -> asked(asking, requests.get(asking.request()), program)).toList();
        return Stream.concat(theirs.stream(), asked.stream()).toList();
    }

    private BroughtBack asked(Asking asking, MentorRequest request, Program program) {
        var mentee = acquaintance.name(request.mentee());
        var mentor = acquaintance.name(asking.mentor());
        return switch (request.state()) {
            case MATCHED -> new BroughtBack.HasAMentor(mentee,
                    acquaintance.name(matches.of(request.id()).orElseThrow().mentor()));
            case WITHDRAWN -> new BroughtBack.TakenBack(mentee);
            case CHOOSING, ASKING, WAITING -> hasRoom(asking, request)
                    ? askAsBefore(asking, request, program)
                    : new BroughtBack.GoesOn(mentee, mentor);
        };
    }

    private BroughtBack askAsBefore(Asking asking, MentorRequest request, Program program) {
        var mentee = acquaintance.name(request.mentee());
        var mentor = acquaintance.name(asking.mentor());
        var meanwhile = goingBack.recall(request);
        goingBack.askAsBefore(asking, request, program);
        return meanwhile
                .<BroughtBack>map(
                        other -> new BroughtBack.InsteadOf(mentee, mentor, acquaintance.name(other.mentor())))
                .orElseGet(() -> new BroughtBack.AskedAsBefore(mentee, mentor));
    }

    /// Whoever has asked anew, or has a mentor by now, needs it no more.
    private Optional<BroughtBack> own(MentorRequest request, Program program, Instant gone, Instant now) {
        var settled = requests.openOf(request.mentee()).isPresent()
                || !matches.activeOf(request.mentee()).isEmpty();
        return settled ? Optional.empty() : Optional.of(goOn(request, program, gone, now));
    }

    private BroughtBack goOn(MentorRequest request, Program program, Instant gone, Instant now) {
        var mentee = acquaintance.name(request.mentee());
        goingBack.reopen(request, program);
        var asked = asked(request, gone);
        if (asked.isEmpty()) {
            return new BroughtBack.AsItWas(mentee);
        }
        if (hasRoom(asked.get(), request)) {
            goingBack.askAsBefore(asked.get(), request, program);
            return new BroughtBack.AsItWas(mentee);
        }
        askingOn.next(request, now);
        return new BroughtBack.GoesOn(mentee, acquaintance.name(asked.get().mentor()));
    }

    /// Who was asked for it until that moment.
    private Optional<Asking> asked(MentorRequest request, Instant until) {
        return askings.findByRequestOrderBySince(request.id()).stream()
                .filter(asking -> asking.answer() == Answer.WITHDRAWN)
                .filter(asking -> asking.endedAt().filter(until::equals).isPresent()).findFirst();
    }

    private boolean hasRoom(Asking asking, MentorRequest request) {
        return mentors.forRequest(request).stream().anyMatch(one -> one.mentor().equals(asking.mentor()));
    }
}
