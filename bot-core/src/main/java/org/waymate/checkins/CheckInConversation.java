package org.waymate.checkins;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class CheckInConversation implements Conversation<CheckInCommand> {

    private static final Words WORDS = Words.of(CheckInConversation.class);

    private final Saying saying;
    private final WaitingForAnswer waiting;
    private final ChoosingPace paces;
    private final CheckIns checkIns;
    private final CheckInPage page;

    CheckInConversation(Saying saying, WaitingForAnswer waiting, ChoosingPace paces, CheckIns checkIns,
            CheckInPage page) {
        this.saying = saying;
        this.waiting = waiting;
        this.paces = paces;
        this.checkIns = checkIns;
        this.page = page;
    }

    @Override
    public Reply answer(Asker who, CheckInCommand command) {
        var participant = who.asParticipant();
        return switch (command) {
            case CheckInCommand.Say said -> came(participant, saying.say(participant, said));
            case CheckInCommand.SayDate said -> came(participant, saying.sayDate(participant, said));
            case CheckInCommand.Rate said -> came(participant, saying.rate(participant, said));
            case CheckInCommand.AddNote said -> came(participant, saying.note(participant, said));
            case CheckInCommand.SayWhy said -> came(participant, waiting.sayWhy(participant, said));
            case CheckInCommand.Nudge(var checkIn) -> came(participant, waiting.nudge(participant, checkIn));
            case CheckInCommand.SayWord(var checkIn) ->
                came(participant, waiting.sayWord(participant, checkIn));
            case CheckInCommand.SayPace said -> came(participant, paces.say(participant, said));
            case CheckInCommand.Change(var checkIn) ->
                came(participant, saying.change(participant, checkIn));
            case CheckInCommand.SayGoal said -> came(participant, saying.sayGoal(participant, said));
            case CheckInCommand.ChangeGoal said -> came(participant, saying.changeGoal(participant, said));
        };
    }

    /// A note stands there as it was written, for whoever wrote it.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (shape.type() != CheckInCommand.AddNote.class) {
            return Answers.NONE;
        }
        return given.to("check-in").stream().flatMap(id -> ShortId.read(id).stream())
                .flatMap(id -> checkIns.findById(new CheckInId(id)).stream())
                .filter(checkIn -> checkIn.person().equals(who.asParticipant().person().id()))
                .flatMap(checkIn -> checkIn.said().map(Said::note).stream()).findFirst()
                .map(note -> Answers.NONE.with("note", note)).orElse(Answers.NONE);
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("check-in").map(CheckInId::new)
                .flatMap(checkIns::findById).map(checkIn -> checkIn.round().program());
    }

    private Reply came(Asker.Participant who, Saying.Outcome outcome) {
        return switch (outcome) {
            case Saying.Stands(var round) -> new Reply.Replace(page.of(round, who.here()));
            case Saying.NotYours() ->
                new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-yours")));
            case Saying.PastDay(var today) -> new Reply.Correct(
                    Map.of("day", new Problem(WORDS, "date.past", Map.of("today", today))));
            case Saying.AfterTheEnd(var lastDay) -> new Reply.Correct(
                    Map.of("day", new Problem(WORDS, "date.after-end", Map.of("last", lastDay))));
        };
    }
}
