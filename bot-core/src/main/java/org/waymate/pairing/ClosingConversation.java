package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class ClosingConversation implements Conversation<ClosingCommand> {

    private static final Words WORDS = Words.of(ClosingConversation.class);

    private final Closing closing;
    private final Acquaintance acquaintance;
    private final MatchLine line;
    private final Matches matches;

    ClosingConversation(Closing closing, Acquaintance acquaintance, MatchLine line, Matches matches) {
        this.closing = closing;
        this.acquaintance = acquaintance;
        this.line = line;
        this.matches = matches;
    }

    @Override
    public Reply answer(Asker who, ClosingCommand command) {
        return switch (command) {
            case ClosingCommand.CloseMatch(var id) -> shown(who, closing.look(who.asCoordinator(), id));
            case ClosingCommand.ReallyCloseMatch(var id) ->
                shown(who, closing.close(who.asCoordinator(), id));
        };
    }

    private Reply shown(Asker who, Optional<Match> match) {
        return match.<Reply>map(one -> new Reply.Replace(message(one, who.here())))
                .orElseGet(() -> new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-yours"))));
    }

    private Message message(Match match, Here here) {
        return match.isActive()
                ? Message.saying(WORDS.say(here, "close.sure", acquaintance.names(match)))
                        .with(Choice.of(WORDS.label(here, "close.really"),
                                new ClosingCommand.ReallyCloseMatch(match.id())).danger())
                : Message.saying(line.over(match, here));
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("match").map(MatchId::new).flatMap(matches::programOf);
    }
}
