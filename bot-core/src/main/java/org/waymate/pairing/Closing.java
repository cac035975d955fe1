package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// A coordinator ends a match kindly: both read a line without a reason, and the mentee comes first in line. The
/// first press counts.
@Component
class Closing {

    private final Matches matches;
    private final Parting parting;
    private final Turns turns;

    Closing(Matches matches, Parting parting, Turns turns) {
        this.matches = matches;
        this.parting = parting;
        this.turns = turns;
    }

    /// @return empty when it is another program's
    Optional<Match> look(Asker.Coordinator who, MatchId id) {
        turns.take(who.program().id());
        return matches.findById(id).filter(match -> match.program().equals(who.program().id()));
    }

    /// @return it, ended by whoever was first
    Optional<Match> close(Asker.Coordinator who, MatchId id) {
        var theirs = look(who, id);
        theirs.filter(Match::isActive).ifPresent(match -> {
            match.isEndedBy(who.person().id());
            parting.end(match, who.program(), who.here().now());
        });
        return theirs;
    }
}
