package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.delivery.Reader;
import org.waymate.program.Asker;

/// What came of it, in words.
@Component
class PairingReplies {

    private static final Words WORDS = Words.of(PairingReplies.class);

    private final RequestCard card;
    private final RequestStatus status;
    private final OwnRequest own;
    private final Suggesting suggesting;
    private final Acquaintance acquaintance;
    private final Queue queue;
    private final IntroductionLetter introduction;

    PairingReplies(RequestCard card, RequestStatus status, OwnRequest own, Suggesting suggesting,
            Acquaintance acquaintance, Queue queue, IntroductionLetter introduction) {
        this.card = card;
        this.status = status;
        this.own = own;
        this.suggesting = suggesting;
        this.acquaintance = acquaintance;
        this.queue = queue;
        this.introduction = introduction;
    }

    Reply requested(Asker.Participant who, Requesting.Outcome outcome) {
        return switch (outcome) {
            case Requesting.Begun(var request) -> new Reply.Tell(own.about(who, request));
            case Requesting.NoRoom() ->
                new Reply.Correct(Map.of("mentor", new Problem(WORDS, "request.no-room", Map.of())));
            case Requesting.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
        };
    }

    Message message(Asker.Participant who, Requesting.InTheWay inTheWay) {
        return switch (inTheWay) {
            case Requesting.ToChoose(var request) -> own.about(who, request);
            case Requesting.AlreadyAsked(var request) ->
                own.about(who, request).beneath(WORDS.say(who.here(), "request.already"));
            case Requesting.AlreadyMatched(var match) ->
                Message.saying(status.matched(match, who.person().id(), who.here()));
            case Requesting.Over() -> Message.saying(status.over(who));
        };
    }

    Reply chosen(Asker.Participant who, Optional<MentorRequest> request) {
        return mine(who, request.map(one -> own.about(who, one)));
    }

    Reply inOtherOrder(Asker.Participant who, Optional<MentorRequest> request) {
        return mine(who, request.map(one -> one.state() == State.CHOOSING
                ? suggesting.inOtherOrder(one, who.here())
                : own.about(who, one)));
    }

    private static Reply mine(Asker.Participant who, Optional<Message> message) {
        return message.<Reply>map(Reply.Replace::new)
                .orElseGet(() -> new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-yours"))));
    }

    Reply withdrawn(Asker.Participant who, Withdrawing.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Withdrawing.Withdrawn() -> new Reply.Replace(status.withdrawn(who.program(), here));
            case Withdrawing.Matched(var match) ->
                new Reply.Replace(Message.saying(status.matched(match, who.person().id(), here)));
            case Withdrawing.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    Reply answered(Asker.Participant who, Answering.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Answering.Stands(var asking) ->
                new Reply.Replace(card(who, asking));
            case Answering.NoRoom(var asking) -> {
                var why = WORDS.say(here, "accept.no-room", Map.of("places", who.enrolment().places()));
                yield new Reply.Replace(card(who, asking).beneath(why));
            }
            case Answering.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    Message card(Asker.Participant who, Asking asking) {
        return card.about(asking, who.program(), who.here());
    }

    /// The introduction, with what was said in it.
    Reply greeted(Asker.Participant who, Optional<Match> match) {
        return mine(who, match.map(one -> introduced(who, one)));
    }

    Message introduced(Asker.Participant who, Match match) {
        return match.isActive()
                ? introduction.about(match,
                        new Reader(Optional.of(who.person()), who.program(), who.here()))
                : Message.saying(WORDS.say(who.here(), "hello.ended",
                        Map.of("name", acquaintance.name(match.mentee()))));
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

    Reply paired(Asker.Coordinator who, PairingByHand.Outcome outcome) {
        return switch (outcome) {
            case PairingByHand.Paired(var match) -> new Reply.Tell(Message.saying(WORDS.say(who.here(),
                    "queue.matched", Map.of("name", acquaintance.name(match.mentee()), "mentor",
                            acquaintance.name(match.mentor()))))
                    .with(Queue.byHand(who)));
            case PairingByHand.NotHere(var question) -> wrong(question, "pair.not-here", Map.of());
            case PairingByHand.Away(var question, var somebody) -> wrong(question, "pair.away",
                    Map.of("name", acquaintance.name(somebody.id()), "day",
                            somebody.pausedUntil().orElseThrow()));
            case PairingByHand.HasAMentor(var match) -> wrong(PairingByHand.MENTEE, "pair.has-a-mentor",
                    Map.of("name", acquaintance.name(match.mentee()), "mentor",
                            acquaintance.name(match.mentor())));
            case PairingByHand.Apart(var mentee, var mentor) -> wrong(PairingByHand.MENTOR, "pair.apart",
                    Map.of("both", List.of(acquaintance.name(mentee.id()), acquaintance.name(mentor.id()))));
            case PairingByHand.NoRoom(var mentor) -> wrong(PairingByHand.MENTOR, "pair.no-room",
                    Map.of("mentor", acquaintance.name(mentor.id())));
        };
    }

    private static Reply wrong(String question, String why, Map<String, Object> given) {
        return new Reply.Correct(Map.of(question, new Problem(WORDS, why, given)));
    }

    private Reply inQueue(Asker.Coordinator who, Prose first) {
        return new Reply.Replace(queue.list(who).beneath(first));
    }
}
