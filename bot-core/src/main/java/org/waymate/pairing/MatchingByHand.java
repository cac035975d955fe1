package org.waymate.pairing;

import org.springframework.stereotype.Component;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;

/// A coordinator matches somebody who waits. The first press counts, and a place is never given twice.
@Component
class MatchingByHand {

    /// What can come of it.
    sealed interface Outcome {}

    record Matched(Match match) implements Outcome {}

    /// Somebody was faster, or a mentor has been asked meanwhile, or it was taken back.
    record NoLongerWaits(MentorRequest request) implements Outcome {}

    record NoRoom(EnrolmentId mentor) implements Outcome {}

    record NotHere() implements Outcome {}

    private final MentorRequests requests;
    private final Matches matches;
    private final MentorsWithRoom mentors;
    private final Matching matching;
    private final Turns turns;

    MatchingByHand(MentorRequests requests, Matches matches, MentorsWithRoom mentors, Matching matching,
            Turns turns) {
        this.requests = requests;
        this.matches = matches;
        this.mentors = mentors;
        this.matching = matching;
        this.turns = turns;
    }

    Outcome match(Asker.Coordinator who, MentorRequestId id, EnrolmentId mentor) {
        turns.take(who.program().id());
        return requests.findById(id).filter(request -> request.program().equals(who.program().id()))
                .map(request -> match(who, request, mentor)).orElseGet(NotHere::new);
    }

    private Outcome match(Asker.Coordinator who, MentorRequest request, EnrolmentId mentor) {
        return switch (request.state()) {
            case MATCHED -> new Matched(matches.of(request.id()).orElseThrow());
            case CHOOSING, ASKING, WITHDRAWN -> new NoLongerWaits(request);
            case WAITING -> mentors.forRequest(request).stream().map(Candidate::mentor)
                    .anyMatch(mentor::equals)
                            ? new Matched(matching.make(request, mentor, who))
                            : new NoRoom(mentor);
        };
    }
}
