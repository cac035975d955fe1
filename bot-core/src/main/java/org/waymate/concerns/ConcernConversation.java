package org.waymate.concerns;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.concerns.Concern.Kind;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class ConcernConversation implements Conversation<ConcernCommand> {

    private static final Words WORDS = Words.of(ConcernConversation.class);

    private final HelpCard card;
    private final Raising raising;
    private final Tending tending;
    private final OpenConcerns open;
    private final ConcernCard concernCard;
    private final WhoseHelp whose;

    ConcernConversation(HelpCard card, Raising raising, Tending tending, OpenConcerns open,
            ConcernCard concernCard, WhoseHelp whose) {
        this.card = card;
        this.raising = raising;
        this.tending = tending;
        this.open = open;
        this.concernCard = concernCard;
        this.whose = whose;
    }

    @Override
    public Reply answer(Asker who, ConcernCommand command) {
        return switch (command) {
            case ConcernCommand.HelpMe _ -> new Reply.Tell(card.help(who));
            case ConcernCommand.Worried _ -> new Reply.Tell(card.worried(who));
            case ConcernCommand.JustShow _ -> new Reply.Replace(card.shown(who));
            case ConcernCommand.AskForHelp(var part) ->
                said(who, raising.raise(who, part, Kind.HELP, Optional.empty()));
            case ConcernCommand.TellWorry(var part) ->
                said(who, raising.raise(who, part, Kind.WORRIED, Optional.empty()));
            case ConcernCommand.SayWhom(var part, var whom) ->
                said(who, raising.raise(who, part, Kind.WORRIED, Optional.of(whom)));
            case ConcernCommand.Report(var part, var words) ->
                said(who, raising.raise(who, part, Kind.PROBLEM, Optional.of(words)));
            case ConcernCommand.ShowConcerns _ -> new Reply.Tell(open.list(who.asCoordinator()));
            case ConcernCommand.Take(var id) -> stands(who, tending.take(who.asCoordinator(), id));
            case ConcernCommand.Settle(var id) -> stands(who, tending.settle(who.asCoordinator(), id));
            case ConcernCommand.TakeListed(var id) -> listed(who, tending.take(who.asCoordinator(), id));
            case ConcernCommand.SettleListed(var id) -> listed(who, tending.settle(who.asCoordinator(), id));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return whose.program(given);
    }

    private Reply said(Asker who, Raising.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Raising.Told(var concern) -> beneath(who,
                    Message.saying(WORDS.say(here, "told", Map.of("kind", concern.kind()))));
            case Raising.ToldBefore(var concern) -> beneath(who,
                    Message.saying(WORDS.say(here, "told.before", Map.of("moment", concern.since()))));
            case Raising.NobodyElse() -> beneath(who, Message.saying(WORDS.say(here, "nobody-else")));
            case Raising.NoProgram() -> new Reply.Tell(card.nowhere(who));
            case Raising.NotTheirs() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }

    /// Whatever comes of it, whom to call stands there.
    private static Reply beneath(Asker who, Message said) {
        return new Reply.Replace(who.inProgram()
                .map(program -> HelpCard.beneath(said, who.here(), program)).orElse(said));
    }

    private Reply stands(Asker who, Optional<Concern> concern) {
        return concern
                .<Reply>map(one -> new Reply.Replace(
                        concernCard.about(one, who.asCoordinator().person().id(), who.here())))
                .orElseGet(() -> notTheirs(who));
    }

    private Reply listed(Asker who, Optional<Concern> concern) {
        var coordinator = who.asCoordinator();
        return concern
                .<Reply>map(one -> new Reply.Replace(open.list(coordinator)
                        .beneath(concernCard.line(one, coordinator.person().id(), who.here()))))
                .orElseGet(() -> notTheirs(who));
    }

    private static Reply notTheirs(Asker who) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-theirs")));
    }
}
