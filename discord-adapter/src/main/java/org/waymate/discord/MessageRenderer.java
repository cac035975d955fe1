package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;

/// Draws a message in Discord's components. Pure: the same message gives the same pages.
final class MessageRenderer {

    private final Codec codec;

    MessageRenderer(Codec codec) {
        this.codec = codec;
    }

    List<Page> pages(Message message) {
        var parts = new PartRenderer(new Controls(codec));
        return Pages.cut(heading(message),
                message.parts().stream().flatMap(part -> parts.blocks(part).stream()).toList());
    }

    private static Optional<String> heading(Message message) {
        return message.parts().getFirst() instanceof Part.Heading(var text)
                ? Optional.of(PartRenderer.heading(text))
                : Optional.empty();
    }
}
