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
        return switch (part) {
            case Part.Choices(var choices) -> new Part.Choices(choices(choices));
            case Part.Rows(var rows) -> new Part.Rows(
                    rows.stream().map(row -> new Part.Row(row.text(), choices(row.choices()))).toList());
            case Part.PickList(var prompt, var _, var _, var _) ->
                new Part.Choices(List.of(Choice.of(prompt, nothing())));
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.Picture _,Part.Attachment _ ->
                part;
        };
    }

    private List<Choice> choices(List<Choice> choices) {
        return choices.stream().map(choice -> new Choice(choice.label(), nothing(), choice.look())).toList();
    }

    private Invitation nothing() {
        return Invitation.to(new TryCommand.OnlyATry(buttons.incrementAndGet()));
    }
}
