package org.waymate.discord;

import net.dv8tion.jda.api.interactions.InteractionHook;
import org.waymate.chat.message.Message;

/// The place that "thinking …" keeps for the reply to a command, or to a form that a command opened.
final class DeferredReply implements ReturnAddress {

    private final Hook hook;
    private final MessageRenderer renderer;

    DeferredReply(InteractionHook hook, MessageRenderer renderer) {
        this.hook = new Hook(hook);
        this.renderer = renderer;
    }

    @Override
    public void tell(Message message) {
        var pages = renderer.pages(message);
        hook.edit(pages.getFirst());
        pages.stream().skip(1).forEach(hook::follow);
    }

    @Override
    public void replace(Message message) {
        tell(message);
    }

    @Override
    public void leave() {
        hook.delete();
    }
}
