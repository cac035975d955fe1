package org.waymate.pairing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// What a summary may know of pairing.
@Component
public class PairingFigures {

    /// A mentee without a mentor.
    ///
    /// @param state asking or waiting
    /// @param days whole days since they asked
    public record Waiting(MentorRequestId request, EnrolmentId mentee, State state, long days) {}

    private final MentorRequests requests;
    private final Matches matches;

    PairingFigures(MentorRequests requests, Matches matches) {
        this.requests = requests;
        this.matches = matches;
    }

    /// How many requests ended or stand where; each state is there.
    public Map<State, Long> requests(ProgramId program) {
        var counts = new EnumMap<State, Long>(State.class);
        for (var state : State.values()) {
            counts.put(state, 0L);
        }
        requests.findByProgramOrderBySince(program).forEach(one -> counts.merge(one.state(), 1L, Long::sum));
        return counts;
    }

    /// Who has no mentor yet, oldest first.
    public List<Waiting> waiting(ProgramId program, Instant now) {
        return requests.open(program).stream().map(request -> new Waiting(request.id(), request.mentee(),
                request.state(), Duration.between(request.since(), now).toDays())).toList();
    }

    public int activeMatches(ProgramId program) {
        return matches.active(program).size();
    }
}
