package org.waymate.discord;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;

/// The message whose button was pressed.
final class PressedMessage implements ReturnAddress {

    private static final Pattern LATER_PAGE = Pattern.compile("## .+ \\(\\d+\\)");

    private final Hook hook;
    private final Message pressed;
    private final MessageRenderer renderer;
    private final boolean alone;
    private final Set<String> codes;
    private final Set<String> texts;
    private final Optional<PageNumber> page;

    PressedMessage(InteractionHook hook, Message pressed, MessageRenderer renderer) {
        this.hook = new Hook(hook);
        this.pressed = pressed;
        this.renderer = renderer;
        this.alone = pressed.isEphemeral() || !hook.getInteraction().isFromGuild();
        this.codes = Page.codes(pressed.getComponents());
        this.texts = Page.texts(pressed.getComponents());
        this.page = PageNumber.on(pressed.getComponents());
    }

    @Override
    public void tell(org.waymate.chat.message.Message message) {
        renderer.pages(message).forEach(hook::follow);
    }

    @Override
    public void replace(org.waymate.chat.message.Message message) {
        var pages = renderer.pages(message);
        if (alone) {
            theSame(pages).ifPresentOrElse(same -> change(same, pages), () -> {
                hook.edit(DeliveryMark.kept(pages.getFirst(), pressed));
                pages.stream().skip(1).forEach(hook::follow);
            });
        } else {
            pages.forEach(hook::follow);
        }
    }

    @Override
    public void leave() {}

    /// The others stand where they stood; what is longer than it was gets the pages that nobody has yet.
    private void change(Page same, List<Page> pages) {
        hook.edit(DeliveryMark.kept(same, pressed));
        page.ifPresent(there -> pages.stream().skip(there.of()).filter(more -> !more.equals(same))
                .forEach(hook::follow));
    }

    /// Of a list with several pages, the one that was pressed. It still has some of its texts; a button may be on any
    /// page, as the one that leads home.
    private Optional<Page> theSame(List<Page> pages) {
        return isOneOfSeveral()
                ? pages.stream().filter(one -> shared(texts, Page.texts(one.components())) > 0)
                        .max(Comparator.comparingInt(this::likeness))
                : Optional.empty();
    }

    /// Older messages say so in their heading only, and their first page not at all.
    private boolean isOneOfSeveral() {
        return page.isPresent() || texts.stream().anyMatch(text -> LATER_PAGE.matcher(text).matches());
    }

    private int likeness(Page one) {
        return shared(texts, Page.texts(one.components())) + shared(codes, one.codes());
    }

    private static int shared(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }
}
