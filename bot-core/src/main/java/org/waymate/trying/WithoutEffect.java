package org.waymate.trying;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.command.Invitation;
import org.waymate.program.TryCommand;

/// A message as it looks, whose buttons change nothing.
final class WithoutEffect {

    private final AtomicInteger buttons = new AtomicInteger();

    private WithoutEffect() {}

    static Message of(Message message) {
        var without = new WithoutEffect();
        return new Message(message.parts().stream().map(without::part).toList());
    }

    private Part part(Part part) {
        return part instanceof Part.PickList(var prompt, var _, var _, var _)
                ? new Part.Choices(List.of(Choice.of(prompt, nothing())))
                : part.withButtons(choice -> choice.doing(nothing()));
    }

    private Invitation nothing() {
        return Invitation.to(new TryCommand.OnlyATry(buttons.incrementAndGet()));
    }
}
