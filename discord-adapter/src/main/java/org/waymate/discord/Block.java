package org.waymate.discord;

import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// Components that stay together on one page.
///
/// @param room how many of a page's components it takes, with those inside
record Block(List<MessageTopLevelComponent> components, int room) {

    Block {
        components = List.copyOf(components);
    }

    static Block of(List<MessageTopLevelComponent> components) {
        return new Block(components, components.stream().mapToInt(Block::size).sum());
    }

    static Block of(MessageTopLevelComponent component) {
        return of(List.of(component));
    }

    static Block text(String text) {
        return of(TextDisplay.of(text));
    }

    /// The same, as if it were larger: rows that shrink when they are answered stay on their page.
    Block taking(int atLeast) {
        return new Block(components, Math.max(room, atLeast));
    }

    int characters() {
        return components.stream()
                .mapToInt(one -> one instanceof TextDisplay text ? Cut.length(text.getContent()) : 0).sum();
    }

    int files() {
        return (int) components.stream()
                .filter(one -> one instanceof MediaGallery || one instanceof FileDisplay).count();
    }

    private static int size(MessageTopLevelComponent component) {
        return component instanceof ActionRow row ? 1 + row.getComponents().size() : 1;
    }
}
