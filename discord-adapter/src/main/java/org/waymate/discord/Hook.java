package org.waymate.discord;

import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;

/// Speaks through an interaction while Discord lets it, for fifteen minutes, and by direct message after that.
final class Hook {

    private final InteractionHook hook;
    private final boolean ephemeral;

    Hook(InteractionHook hook) {
        this.hook = hook;
        this.ephemeral = hook.getInteraction().isFromGuild();
    }

    void edit(Page page) {
        orDirectly(hook.editOriginal(page.edit()), page);
    }

    void follow(Page page) {
        orDirectly(hook.sendMessage(page.create()).setEphemeral(ephemeral), page);
    }

    void delete() {
        hook.deleteOriginal().queue(null, TooLate.NOTED);
    }

    private void orDirectly(RestAction<?> action, Page page) {
        try {
            Calls.inTurn(action);
        } catch (RuntimeException e) {
            TooLate.NOTED.accept(e);
            directly(page);
        }
    }

    /// @throws RuntimeException when the reply reaches nobody
    private void directly(Page page) {
        try {
            Calls.inTurn(DirectChannels.opened(hook.getJDA(), hook.getInteraction().getUser().getId())
                    .sendMessage(page.create()));
        } catch (RateLimitedException e) {
            throw new IllegalStateException("A reply reached nobody", e);
        }
    }
}
