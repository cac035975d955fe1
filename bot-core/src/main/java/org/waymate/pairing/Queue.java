package org.waymate.pairing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;
import org.waymate.program.SeesPerson;

/// Everybody without a mentor, oldest first: whoever waits, with the mentors who would fit; and whoever has
/// been asked for already.
@Component
class Queue {

    private static final Words WORDS = Words.of(Queue.class);
    private static final int SUGGESTIONS = 3;
    private static final int MOST_ROWS = 100;

    private final MentorRequests requests;
    private final Askings askings;
    private final Fitting fitting;
    private final Acquaintance acquaintance;
    private final SeesPerson sees;

    Queue(MentorRequests requests, Askings askings, Fitting fitting, Acquaintance acquaintance,
            SeesPerson sees) {
        this.requests = requests;
        this.askings = askings;
        this.fitting = fitting;
        this.acquaintance = acquaintance;
        this.sees = sees;
    }

    int waiting(ProgramId program) {
        return requests.waiting(program).size();
    }

    Message list(Asker.Coordinator who) {
        var open = requests.open(who.program().id());
        if (open.isEmpty()) {
            return Message.saying(WORDS.say(who.here(), "queue.none")).with(byHand(who));
        }
        var waiting = waiting(who.program().id());
        var first = Message.saying(WORDS.say(who.here(), "queue",
                Map.of("waiting", waiting, "asked", open.size() - waiting)));
        return first.and(new Part.Rows(open.stream().limit(MOST_ROWS)
                .map(request -> row(request, who.program(), who.here())).toList()))
                .with(byHand(who));
    }

    static Choice byHand(Asker.Coordinator who) {
        return Choice.of(WORDS.label(who.here(), "pair"),
                Invitation.to(PairingCommand.Pair.class).with("program", who.program().id()));
    }

    private Part.Row row(MentorRequest request, Program program, Here here) {
        return askings.openFor(request.id()).map(asking -> asked(request, asking, program, here))
                .orElseGet(() -> waits(request, here));
    }

    private Part.Row asked(MentorRequest request, Asking asking, Program program, Here here) {
        return new Part.Row(WORDS.say(here, "queue.row.asked",
                Map.of("name", acquaintance.name(request.mentee()), "topic", topic(request, here), "days",
                        days(request, here), "mentor", acquaintance.name(asking.mentor()), "day",
                        Patience.promised(asking.answerBy(), program, here))),
                List.of(see(request, here)));
    }

    private Choice see(MentorRequest request, Here here) {
        return sees.choice(acquaintance.person(request.mentee()).id(), request.program(), here);
    }

    private Part.Row waits(MentorRequest request, Here here) {
        var choices = request.state() == State.WAITING ? suggestions(request, here) : List.<Choice>of();
        return new Part.Row(text(request, here, choices.isEmpty()),
                Stream.concat(choices.stream(), Stream.of(see(request, here))).toList());
    }

    private Prose text(MentorRequest request, Here here, boolean nobody) {
        var alone = request.isLeftToCoordinators() ? "queue.row.nobody-left" : "queue.row.nobody";
        return WORDS.say(here, nobody ? alone : "queue.row.waits",
                Map.of("name", acquaintance.name(request.mentee()), "topic", topic(request, here), "days",
                        days(request, here)));
    }

    private List<Choice> suggestions(MentorRequest request, Here here) {
        return fitting.forRequest(request).limit(SUGGESTIONS)
                .map(mentor -> fitting.match(request, mentor, here)).toList();
    }

    private static String topic(MentorRequest request, Here here) {
        return Phrasebook.label(request.topic(), here.locale());
    }

    private static long days(MentorRequest request, Here here) {
        return Duration.between(request.since(), here.now()).toDays();
    }
}
