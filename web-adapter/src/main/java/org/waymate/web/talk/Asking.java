package org.waymate.web.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.web.InPlayground;

/// Brings what somebody asks to the desk, and what comes back to where they asked.
@Component
@InPlayground
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final Words WORDS = Words.of(Asking.class);

    private final Desk desk;
    private final Transcript transcript;

    Asking(Desk desk, Transcript transcript) {
        this.desk = desk;
        this.transcript = transcript;
    }

    public Answered ask(Occasion occasion, Asked asked) {
        var visit = Visits.of(occasion);
        try {
            return desk.opensForm(visit, asked)
                    ? open(occasion, visit, asked)
                    : answer(occasion, visit, asked);
        } catch (RuntimeException bug) {
            LOG.error("Could not answer {}", asked.getClass().getSimpleName(), bug);
            return tell(occasion, Message.saying(new Prose(WORDS.label(occasion.who().locale(), "failed"))));
        }
    }

    /// What may be chosen for a living question of a form, narrowed by what was typed.
    public List<Phrasebook.Option> options(Occasion occasion, String code, String question, String typed) {
        return desk.options(Visits.of(occasion), code, question, typed);
    }

    private Answered open(Occasion occasion, Visit visit, Asked asked) {
        return Patience.oneSecond(() -> desk.form(visit, asked)).map(opening -> switch (opening) {
            case Opening.Shown(var form) -> new Answered.Opens(form);
            case Opening.Instead(var message) -> tell(occasion, message);
        }).orElseGet(() -> tell(occasion, desk.offerForm(visit, asked)));
    }

    private Answered answer(Occasion occasion, Visit visit, Asked asked) {
        return desk.answer(visit, asked).map(reply -> switch (reply) {
            case Reply.Tell(var message) -> tell(occasion, message);
            case Reply.Replace(var message) -> replace(occasion, message);
            case Reply.Correct correct -> correct(occasion, visit, asked, correct);
        }).orElseGet(Answered.Said::new);
    }

    private Answered tell(Occasion occasion, Message message) {
        var onlyFor = switch (occasion.where()) {
            case Place.Direct _ -> Optional.<String>empty();
            case Place.Among _,Place.Between _ -> Optional.of(occasion.who().slug());
        };
        transcript.show(occasion.where(), onlyFor, message, Optional.empty());
        return new Answered.Said();
    }

    private Answered replace(Occasion occasion, Message message) {
        var theirs = occasion.pressed().filter(saying -> saying.belongsTo(occasion.who()));
        if (theirs.isEmpty()) {
            return tell(occasion, message);
        }
        transcript.replace(theirs.get(), message);
        return new Answered.Said();
    }

    private Answered correct(Occasion occasion, Visit visit, Asked asked, Reply.Correct correct) {
        if (!(asked instanceof Asked.Submitted)) {
            return tell(occasion, desk.correcting(visit, asked, correct));
        }
        return new Answered.Corrected(correct.problems().entrySet().stream()
                .collect(Collectors.toMap(wrong -> wrong.getKey(),
                        wrong -> desk.inWords(visit, wrong.getValue()))));
    }
}
