package org.waymate.pairing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// What came of it, in words.
@Component
class PairingReplies {

    private static final Words WORDS = Words.of(PairingReplies.class);

    private final RequestCard card;
    private final RequestStatus status;
    private final Acquaintance acquaintance;
    private final Queue queue;

    PairingReplies(RequestCard card, RequestStatus status, Acquaintance acquaintance, Queue queue) {
        this.card = card;
        this.status = status;
        this.acquaintance = acquaintance;
        this.queue = queue;
    }

    Reply requested(Asker.Participant who, Requesting.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Requesting.Asked(var request, var asking) -> new Reply.Tell(
                    Message.saying(status.line(who, request)).and(card.why(request, asking, here))
                            .with(status.choices(request, here)));
            case Requesting.Waits(var request) -> new Reply.Tell(
                    Message.saying(status.line(who, request)).with(status.choices(request, here)));
            case Requesting.NoRoom() ->
                new Reply.Correct(Map.of("mentor", new Problem(WORDS, "request.no-room", Map.of())));
            case Requesting.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
        };
    }

    Message message(Asker.Participant who, Requesting.InTheWay inTheWay) {
        return switch (inTheWay) {
            case Requesting.AlreadyAsked(var request) ->
                Message.saying(WORDS.say(who.here(), "request.already")).and(status.line(who, request))
                        .with(status.choices(request, who.here()));
            case Requesting.AlreadyMatched(var match) -> Message.saying(status.matched(who, match));
            case Requesting.Over() -> Message.saying(status.over(who));
        };
    }

    Reply withdrawn(Asker.Participant who, Withdrawing.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Withdrawing.Withdrawn() -> new Reply.Replace(
                    Message.saying(WORDS.say(here, "withdrawn", Map.of("over", status.isOver(who))))
                            .with(status.asking(who)));
            case Withdrawing.Matched(var match) ->
                new Reply.Replace(Message.saying(status.matched(who, match)));
            case Withdrawing.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    Reply answered(Asker.Participant who, Answering.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Answering.Stands(var asking) ->
                new Reply.Replace(card.about(asking, who.program(), here));
            case Answering.NoRoom(var asking) -> {
                var why = WORDS.say(here, "accept.no-room", Map.of("places", who.enrolment().places()));
                yield new Reply.Replace(card.about(asking, who.program(), here).beneath(why));
            }
            case Answering.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    Reply matched(Asker.Coordinator who, MatchingByHand.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case MatchingByHand.Matched(var match) -> inQueue(who, WORDS.say(here, "queue.matched",
                    Map.of("name", acquaintance.name(match.mentee()), "mentor",
                            acquaintance.name(match.mentor()))));
            case MatchingByHand.NoLongerWaits(var request) -> inQueue(who, WORDS.say(here,
                    "queue.no-longer", Map.of("name", acquaintance.name(request.mentee()))));
            case MatchingByHand.NoRoom(var mentor) -> inQueue(who,
                    WORDS.say(here, "queue.no-room", Map.of("mentor", acquaintance.name(mentor))));
            case MatchingByHand.NotHere() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    private Reply inQueue(Asker.Coordinator who, Prose first) {
        return new Reply.Replace(queue.list(who).beneath(first));
    }
}
