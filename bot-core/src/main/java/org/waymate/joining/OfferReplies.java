package org.waymate.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.Naming;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;

/// What came of looking at offers to mentor, in words.
@Component
class OfferReplies {

    private static final Words WORDS = Words.of(OfferReplies.class);

    private final MentorCard card;
    private final WaitingMentors waiting;
    private final Naming naming;

    OfferReplies(MentorCard card, WaitingMentors waiting, Naming naming) {
        this.card = card;
        this.waiting = waiting;
        this.naming = naming;
    }

    Reply waiting(Asker.Coordinator who) {
        return new Reply.Tell(turned(who, 0));
    }

    /// A list that is over, or another program's, is not turned.
    Reply page(Asker.Coordinator who, OfferListId list, int from) {
        return waiting.isOpen(who.program().id(), list)
                ? new Reply.Replace(turned(who, from))
                : new Reply.Tell(list(who));
    }

    private Message turned(Asker.Coordinator who, int from) {
        waiting.turn(who.program().id(), who.person().id(), from);
        return list(who);
    }

    private Message list(Asker.Coordinator who) {
        return waiting.list(who.program().id(), who.person().id(), who.here());
    }

    private Message rest(Asker.Coordinator who) {
        return waiting.rest(who.program().id(), who.person().id(), who.here());
    }

    /// The message of one mentor says who decided.
    Reply decided(Asker.Coordinator who, Optional<Enrolment> mentor) {
        return mentor.<Reply>map(one -> new Reply.Replace(card.about(one, who.here())))
                .orElseGet(() -> notTheirs(who.here()));
    }

    /// The list says what was decided, and shows who still waits.
    Reply decidedInList(Asker.Coordinator who, Optional<Enrolment> mentor) {
        return mentor.<Reply>map(one -> new Reply.Replace(
                rest(who).beneath(card.decided(one, who.here())))).orElseGet(() -> notTheirs(who.here()));
    }

    Reply approved(Asker.Coordinator who, List<Enrolment> mentors) {
        var here = who.here();
        var names = mentors.stream().map(card::name).toList();
        return new Reply.Replace(rest(who).beneath(names.isEmpty()
                ? WORDS.say(here, "waiting.all.none")
                : WORDS.say(here, "waiting.all.approved", Map.of("count", names.size(), "names", names))));
    }

    Reply asked(Asker.Coordinator who, Clarifying.Asking outcome) {
        return switch (outcome) {
            case Clarifying.Asked(var mentor) -> new Reply.Replace(
                    card.about(mentor, who.here()).beneath(sent(mentor, who.here())));
            case Clarifying.Decided _,Clarifying.NobodyThere _ -> new Reply.Replace(instead(who, outcome));
        };
    }

    Reply askedInList(Asker.Coordinator who, Clarifying.Asking outcome) {
        return switch (outcome) {
            case Clarifying.Asked(var mentor) ->
                new Reply.Replace(list(who).beneath(sent(mentor, who.here())));
            case Clarifying.Decided(var mentor) ->
                new Reply.Replace(rest(who).beneath(card.decided(mentor, who.here())));
            case Clarifying.NobodyThere _ -> notTheirs(who.here());
        };
    }

    /// In place of the form.
    Message instead(Asker.Coordinator who, Clarifying.Asking outcome) {
        return switch (outcome) {
            case Clarifying.Asked(var mentor) -> card.about(mentor, who.here());
            case Clarifying.Decided(var mentor) -> card.about(mentor, who.here());
            case Clarifying.NobodyThere _ -> nobody(who.here());
        };
    }

    Message answered(Asker.Participant who, Clarifying.Answering outcome) {
        return switch (outcome) {
            case Clarifying.Passed(var question) -> about(who, question, "question.passed");
            case Clarifying.AnsweredBefore(var question) -> about(who, question, "question.answered");
            case Clarifying.TooLate(var question) -> about(who, question, "question.over");
            case Clarifying.NotAsked _ -> Message.saying(WORDS.say(who.here(), "question.not-yours"));
        };
    }

    private Message about(Asker.Participant who, OfferQuestion question, String key) {
        return Message.saying(WORDS.say(who.here(), key,
                Map.of("by", naming.of(question.askedBy(), who.person().id()), "program",
                        who.program().name(), "question", question.words(), "answer",
                        question.answer().orElse(""))));
    }

    private Prose sent(Enrolment mentor, Here here) {
        return WORDS.say(here, "question.sent", Map.of("name", card.name(mentor)));
    }

    private static Reply notTheirs(Here here) {
        return new Reply.Tell(nobody(here));
    }

    private static Message nobody(Here here) {
        return Message.saying(WORDS.say(here, "card.not-theirs"));
    }
}
