package org.waymate.pairing;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// A mentor who said yes says hello, once.
@Component
class Greeting {

    private final Askings askings;
    private final Matches matches;
    private final ReadyHellos ready;
    private final Hellos hellos;
    private final EndedQuestion ended;
    private final Turns turns;

    Greeting(Askings askings, Matches matches, ReadyHellos ready, Hellos hellos, EndedQuestion ended,
            Turns turns) {
        this.askings = askings;
        this.matches = matches;
        this.ready = ready;
        this.hellos = hellos;
        this.ended = ended;
        this.turns = turns;
    }

    Answering.Outcome ready(Asker.Participant who, AskingId id, Hello which) {
        return greet(who, id, match -> Optional.of(ready.words(which, match, who.here())));
    }

    Answering.Outcome own(Asker.Participant who, AskingId id, String words) {
        return greet(who, id, _ -> Optional.of(words));
    }

    Answering.Outcome without(Asker.Participant who, AskingId id) {
        return greet(who, id, _ -> Optional.empty());
    }

    /// What was answered, where there is no hello to write: it has been said, or the two are not together.
    Optional<Asking> inTheWay(Asker.Participant who, AskingId id) {
        return askings.findById(id).filter(asking -> Answering.isTheirs(who, asking))
                .filter(asking -> together(asking).filter(Match::awaitsHello).isEmpty());
    }

    private Answering.Outcome greet(Asker.Participant who, AskingId id,
            Function<Match, Optional<String>> hello) {
        turns.take(who.program().id());
        return askings.findById(id)
                .filter(asking -> Answering.isTheirs(who, asking)).<Answering.Outcome>map(asking -> {
                    together(asking).filter(Match::awaitsHello)
                            .ifPresent(match -> greet(asking, match, hello.apply(match)));
                    return new Answering.Stands(asking);
                }).orElseGet(Answering.NotYours::new);
    }

    private Optional<Match> together(Asking asking) {
        return matches.of(asking.request()).filter(match -> match.mentor().equals(asking.mentor()));
    }

    private void greet(Asking asking, Match match, Optional<String> hello) {
        hello.ifPresentOrElse(words -> hellos.say(match, words), () -> match.greet(Optional.empty()));
        ended.says(asking);
    }
}
