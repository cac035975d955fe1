package org.waymate.example.tip;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class TipConversation implements Conversation<TipCommand> {

    private static final Words WORDS = Words.of(TipConversation.class);

    @Override
    public Reply answer(Asker who, TipCommand command) {
        return switch (command) {
            case TipCommand.Tip(var about) ->
                new Reply.Tell(Message.saying(WORDS.say(who.here(), "tip.said", Map.of("about", about))));
        };
    }
}
