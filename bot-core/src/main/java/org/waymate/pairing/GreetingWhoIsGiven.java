package org.waymate.pairing;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// A mentor whom a coordinator gave somebody says hello, once, from their introduction.
@Component
class GreetingWhoIsGiven {

    private final Matches matches;
    private final ReadyHellos ready;
    private final Hellos hellos;
    private final Turns turns;

    GreetingWhoIsGiven(Matches matches, ReadyHellos ready, Hellos hellos, Turns turns) {
        this.matches = matches;
        this.ready = ready;
        this.hellos = hellos;
        this.turns = turns;
    }

    /// @return how it stands now, whoever pressed first; empty where it is not theirs
    Optional<Match> ready(Asker.Participant who, MatchId id, Hello which) {
        return greet(who, id, match -> ready.words(which, match, who.here()));
    }

    Optional<Match> own(Asker.Participant who, MatchId id, String words) {
        return greet(who, id, _ -> words);
    }

    /// What stands in the way of writing one: it has been said, or the two are not together.
    Optional<Match> inTheWay(Asker.Participant who, MatchId id) {
        return theirs(who, id).filter(match -> !match.awaitsHello());
    }

    private Optional<Match> greet(Asker.Participant who, MatchId id, Function<Match, String> hello) {
        turns.take(who.program().id());
        var theirs = theirs(who, id);
        theirs.filter(Match::awaitsHello).ifPresent(match -> hellos.say(match, hello.apply(match)));
        return theirs;
    }

    private Optional<Match> theirs(Asker.Participant who, MatchId id) {
        return matches.findById(id).filter(match -> match.mentor().equals(who.enrolment().id()));
    }
}
