package org.waymate.pairing;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// A coordinator puts two together whom they choose, whether the mentee has asked or not.
@Component
class PairingByHand {

    /// What can come of it.
    sealed interface Outcome {}

    record Paired(Match match) implements Outcome {}

    /// What is wrong with one of the two.
    sealed interface InTheWay extends Outcome {}

    /// @param question which of the two was named so
    record NotHere(String question) implements InTheWay {}

    /// Until they are back.
    record Away(String question, Enrolment somebody) implements InTheWay {}

    record HasAMentor(Match match) implements InTheWay {}

    record NoRoom(Enrolment mentor) implements InTheWay {}

    /// They share no workspace or server, so neither could write to the other.
    record Apart(Enrolment mentee, Enrolment mentor) implements InTheWay {}

    static final String MENTEE = "mentee";
    static final String MENTOR = "mentor";

    private final Enrolments enrolments;
    private final MentorRequests requests;
    private final Pairable pairable;
    private final Matching matching;
    private final Withdrawing withdrawing;
    private final AskingOn askingOn;
    private final Turns turns;

    PairingByHand(Enrolments enrolments, MentorRequests requests, Pairable pairable, Matching matching,
            Withdrawing withdrawing, AskingOn askingOn, Turns turns) {
        this.enrolments = enrolments;
        this.requests = requests;
        this.pairable = pairable;
        this.matching = matching;
        this.withdrawing = withdrawing;
        this.askingOn = askingOn;
        this.turns = turns;
    }

    Outcome pair(Asker.Coordinator who, PairingCommand.Pair two) {
        turns.take(who.program().id());
        var mentee = part(who, two.mentee().part(), Role.MENTEE);
        var mentor = part(who, two.mentor().part(), Role.MENTOR);
        if (mentee.isEmpty() || mentor.isEmpty()) {
            return new NotHere(mentee.isEmpty() ? MENTEE : MENTOR);
        }
        return pair(who, mentee.get(), mentor.get());
    }

    private Optional<Enrolment> part(Asker.Coordinator who, EnrolmentId id, Role role) {
        return enrolments.findById(id).filter(part -> part.program().equals(who.program().id()))
                .filter(part -> part.role() == role && part.standing() == Standing.ACTIVE);
    }

    /// A second press is told what the first did.
    private Outcome pair(Asker.Coordinator who, Enrolment mentee, Enrolment mentor) {
        var already = pairable.matchOf(mentee);
        if (already.isPresent()) {
            return already.get().mentor().equals(mentor.id())
                    ? new Paired(already.get())
                    : new HasAMentor(already.get());
        }
        var request = requests.openOf(mentee.id());
        return inTheWay(who, mentee, mentor, request).<Outcome>map(one -> one)
                .orElseGet(() -> new Paired(match(who, mentee, mentor, request)));
    }

    private Optional<InTheWay> inTheWay(Asker.Coordinator who, Enrolment mentee, Enrolment mentor,
            Optional<MentorRequest> request) {
        if (isAway(who, mentee)) {
            return Optional.of(new Away(MENTEE, mentee));
        }
        if (isAway(who, mentor)) {
            return Optional.of(new Away(MENTOR, mentor));
        }
        if (!pairable.reach(mentee, mentor)) {
            return Optional.of(new Apart(mentee, mentor));
        }
        return pairable.placesLeft(mentor, request) > 0 ? Optional.empty() : Optional.of(new NoRoom(mentor));
    }

    private static boolean isAway(Asker.Coordinator who, Enrolment somebody) {
        return Pairable.isAway(somebody, who.program(), who.here().now());
    }

    private Match match(Asker.Coordinator who, Enrolment mentee, Enrolment mentor,
            Optional<MentorRequest> open) {
        var now = who.here().now();
        var request = open.orElseGet(() -> requests.save(unasked(mentee, now)));
        withdrawing.callOff(request, now);
        var match = matching.make(request, mentor.id(), who);
        askingOn.serveTheWaiting(who.program(), now);
        return match;
    }

    private static MentorRequest unasked(Enrolment mentee, Instant now) {
        var topic = mentee.topics().stream().findFirst().orElse(Topic.STUDYING);
        return new MentorRequest(mentee.program(), mentee.id(), topic, Optional.empty(), now);
    }
}
