package org.waymate.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.BroughtBack;
import org.waymate.pairing.BroughtBackWords;
import org.waymate.pairing.Matches;
import org.waymate.participation.TakingBreaks;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.SeesPerson;

/// What came of a coordinator's deed, in words.
@Component
class CareReplies {

    private static final Words WORDS = Words.of(CareReplies.class);

    private final DeedLine line;
    private final Enrolments enrolments;
    private final SeesPerson sees;
    private final Matches matches;

    CareReplies(DeedLine line, Enrolments enrolments, SeesPerson sees, Matches matches) {
        this.line = line;
        this.enrolments = enrolments;
        this.sees = sees;
        this.matches = matches;
    }

    Reply sure(Asker.Coordinator who, Optional<Enrolment> part) {
        return part.<Reply>map(one -> one.hasLeft()
                ? gone(one, who.here())
                : new Reply.Replace(Message.saying(WORDS.say(who.here(), "out.sure",
                        Map.of("name", line.name(one.id()), "program", who.program().name(), "others",
                                matches.activeOf(one.id()).size())))
                        .with(Choice.of(WORDS.label(who.here(), "out.really"),
                                new CareCommand.ReallyTakeOut(one.id())).danger(),
                                CareButtons.pause(one.id(), who.here()),
                                sees.choice(one.person(), one.program(), who.here()))))
                .orElseGet(() -> nobody(who.here()));
    }

    Reply done(Asker.Coordinator who, Caring.Outcome outcome) {
        return switch (outcome) {
            case Caring.Done(var deed) -> new Reply.Replace(Message.saying(line.of(deed, who.here()))
                    .with(CareButtons.undo(deed.id(), who.here()), seen(deed, who.here())));
            case Caring.GoneAlready(var part) -> gone(part, who.here());
            case Caring.WrongDay(var why) -> wrong(who, why);
            case Caring.NotHere() -> nobody(who.here());
        };
    }

    private static Reply wrong(Asker.Coordinator who, TakingBreaks.Outcome why) {
        return switch (why) {
            case TakingBreaks.NotToCome() -> correct(new Problem(WORDS, "past", Map.of()));
            case TakingBreaks.AfterTheEnd() ->
                correct(new Problem(WORDS, "end", Map.of("day", who.program().lastDay())));
            case TakingBreaks.Away _ -> throw new IllegalStateException("A break that began is not wrong");
        };
    }

    private static Reply correct(Problem problem) {
        return new Reply.Correct(Map.of("until", problem));
    }

    Reply undone(Asker.Coordinator who, Undoing.Outcome outcome) {
        return switch (outcome) {
            case Undoing.Undone(var deed, var requests) -> undone(deed, requests, who);
            case Undoing.UndoneBefore(var deed) ->
                said(deed, WORDS.say(who.here(), "undone.back", line.given(deed)), who);
            case Undoing.TooLate(var deed) ->
                said(deed, WORDS.say(who.here(), "too-late", line.given(deed)), who);
            case Undoing.BackAlready(var deed) ->
                said(deed, WORDS.say(who.here(), "back-already", line.given(deed)), who);
            case Undoing.NotHere() -> nobody(who.here());
        };
    }

    private Reply undone(Deed deed, List<BroughtBack> requests, Asker.Coordinator who) {
        var key = requests.isEmpty() ? "undone" : "undone.back";
        var message = Message.saying(WORDS.say(who.here(), key, line.given(deed)));
        for (var request : requests) {
            message = message.and(BroughtBackWords.line(request, who.here()));
        }
        return new Reply.Replace(message.with(seen(deed, who.here())));
    }

    private Reply said(Deed deed, Prose words, Asker.Coordinator who) {
        return new Reply.Replace(Message.saying(words).with(seen(deed, who.here())));
    }

    private Choice seen(Deed deed, Here here) {
        return sees.choice(enrolments.get(deed.part()).person(), deed.program(), here);
    }

    private Reply gone(Enrolment part, Here here) {
        return new Reply.Replace(
                Message.saying(WORDS.say(here, "gone", Map.of("name", line.name(part.id())))));
    }

    private static Reply nobody(Here here) {
        return new Reply.Tell(Message.saying(WORDS.say(here, "nobody")));
    }
}
