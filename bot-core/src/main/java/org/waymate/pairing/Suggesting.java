package org.waymate.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.EnrolmentId;

/// Shows a mentee whom I would ask, best first, with the reasons, before anybody is asked.
@Component
class Suggesting {

    private static final Words WORDS = Words.of(Suggesting.class);

    private final Acquaintance acquaintance;
    private final Reasons reasons;

    Suggesting(Acquaintance acquaintance, Reasons reasons) {
        this.acquaintance = acquaintance;
        this.reasons = reasons;
    }

    Message message(MentorRequest request, Here here) {
        return listed("suggest", request, here).with(choices(request, here));
    }

    /// On the morning after.
    Message again(MentorRequest request, Here here) {
        return listed("suggest.again", request, here).with(choices(request, here));
    }

    /// With a button for each who could be asked before the others.
    Message inOtherOrder(MentorRequest request, Here here) {
        var choices = new ArrayList<Choice>();
        request.mentors().stream().skip(1).forEach(mentor -> choices.add(Choice.of(
                WORDS.label(here, "suggest.first", Map.of("mentor", acquaintance.name(mentor))),
                new PairingCommand.PutFirst(request.id(), mentor))));
        choices.add(ask(request, here));
        choices.add(leave(request, here));
        return listed("suggest.order", request, here).with(choices);
    }

    Prose line(MentorRequest request, Here here) {
        return WORDS.say(here, "status.choosing", Map.of("mentors", names(request)));
    }

    List<Choice> choices(MentorRequest request, Here here) {
        var order = Choice.of(WORDS.label(here, "suggest.change"),
                new PairingCommand.ChangeOrder(request.id()));
        return request.mentors().size() > 1
                ? List.of(ask(request, here), order, leave(request, here))
                : List.of(ask(request, here), leave(request, here));
    }

    private Choice ask(MentorRequest request, Here here) {
        var label = request.mentors().size() > 1
                ? WORDS.label(here, "suggest.ask")
                : WORDS.label(here, "suggest.ask-one",
                        Map.of("mentor", acquaintance.name(request.mentors().getFirst())));
        return Choice.of(label, new PairingCommand.AskInOrder(request.id())).primary();
    }

    private static Choice leave(MentorRequest request, Here here) {
        return Choice.of(WORDS.label(here, "suggest.leave"),
                new PairingCommand.LeaveToCoordinators(request.id()));
    }

    private Message listed(String key, MentorRequest request, Here here) {
        var message = Message.saying(WORDS.say(here, key, Map.of("count", request.mentors().size())));
        for (var mentor : request.mentors()) {
            message = message.and(suggestion(request, mentor, here));
        }
        return message;
    }

    private Prose suggestion(MentorRequest request, EnrolmentId mentor, Here here) {
        return WORDS.say(here, "suggest.mentor",
                Map.of("count", request.mentors().size(), "place", request.mentors().indexOf(mentor) + 1,
                        "mentor", acquaintance.name(mentor),
                        "why", reasons.why(request, mentor, here)));
    }

    private List<String> names(MentorRequest request) {
        return request.mentors().stream().map(acquaintance::name).toList();
    }
}
