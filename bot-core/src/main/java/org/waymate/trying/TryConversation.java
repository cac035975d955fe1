package org.waymate.trying;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Rehearsal.Moment;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.TryCommand;

@Component
final class TryConversation implements Conversation<TryCommand> {

    private static final Words WORDS = Words.of(TryConversation.class);

    /// One after the other, so that they come in their order.
    private static final Duration APART = Duration.ofSeconds(3);

    private final Outbox outbox;

    TryConversation(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Reply answer(Asker who, TryCommand command) {
        return switch (command) {
            case TryCommand.TryOnMe() -> send(who.asCoordinator());
            case TryCommand.OnlyATry _ -> new Reply.Tell(Message.saying(WORDS.say(who.here(), "pressed")));
        };
    }

    /// Pressed twice within a minute, it sends once.
    private Reply send(Asker.Coordinator who) {
        var minute = who.here().now().getEpochSecond() / 60;
        var due = who.here().now();
        for (var moment : Moment.values()) {
            outbox.tell(who.program().id(), who.person().id(), TryLetter.KIND, moment.name(),
                    ShortId.write(who.program().id().value()) + "/" + moment + "/" + minute, due);
            due = due.plus(APART);
        }
        return new Reply.Tell(Message.saying(
                WORDS.say(who.here(), "coming", Map.of("count", Moment.values().length))));
    }
}
