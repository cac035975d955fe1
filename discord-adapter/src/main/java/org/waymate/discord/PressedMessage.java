package org.waymate.discord;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;

/// The message whose button was pressed.
final class PressedMessage implements ReturnAddress {

    private final Hook hook;
    private final MessageRenderer renderer;
    private final boolean alone;
    private final Set<String> codes;
    private final Set<String> texts;

    PressedMessage(InteractionHook hook, Message pressed, MessageRenderer renderer) {
        this.hook = new Hook(hook);
        this.renderer = renderer;
        this.alone = pressed.isEphemeral() || !hook.getInteraction().isFromGuild();
        this.codes = Page.codes(pressed.getComponents());
        this.texts = Page.texts(pressed.getComponents());
    }

    @Override
    public void tell(org.waymate.chat.message.Message message) {
        renderer.pages(message).forEach(hook::follow);
    }

    @Override
    public void replace(org.waymate.chat.message.Message message) {
        var pages = renderer.pages(message);
        if (alone) {
            theSame(pages).ifPresentOrElse(hook::edit, () -> {
                hook.edit(pages.getFirst());
                pages.stream().skip(1).forEach(hook::follow);
            });
        } else {
            pages.forEach(hook::follow);
        }
    }

    @Override
    public void leave() {}

    /// Of a list with several pages, the one that was pressed: the others stand where they stood. It still has
    /// some of its texts; a button may be on any page, as the one that leads home.
    private Optional<Page> theSame(List<Page> pages) {
        return pages.stream().filter(page -> shared(texts, Page.texts(page.components())) > 0)
                .max(Comparator.comparingInt(this::likeness));
    }

    private int likeness(Page page) {
        return shared(texts, Page.texts(page.components())) + shared(codes, page.codes());
    }

    private static int shared(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }
}
