package org.waymate.pairing;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Enrolments;

/// A mentor who said yes says hello, once: it travels inside the introduction. That leaves all the same, so that nobody
/// waits for a hello; where it stands already with the two, it is edited, and the mentee is told.
@Component
class Greeting {

    private final Askings askings;
    private final Enrolments enrolments;
    private final Matches matches;
    private final ReadyHellos ready;
    private final Answering answering;
    private final Turns turns;
    private final Outbox outbox;

    Greeting(Askings askings, Enrolments enrolments, Matches matches, ReadyHellos ready, Answering answering,
            Turns turns,
            Outbox outbox) {
        this.askings = askings;
        this.enrolments = enrolments;
        this.matches = matches;
        this.ready = ready;
        this.answering = answering;
        this.turns = turns;
        this.outbox = outbox;
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
        match.greet(hello);
        answering.said(asking);
        if (hello.isPresent()) {
            tell(match, ShortId.write(match.id().value()));
        }
    }

    private void tell(Match match, String subject) {
        var mentee = enrolments.get(match.mentee()).person();
        if (outbox.hasArrived(mentee, IntroductionLetter.KIND, subject)) {
            outbox.tell(match.program(), mentee, HelloLetter.KIND, subject, subject);
        }
        outbox.change(IntroductionLetter.KIND, subject);
    }
}
