package org.waymate.discord;

import java.util.function.Consumer;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/// Hears when Discord has let us in, and when it shuts us out for good.
final class Arrivals extends ListenerAdapter {

    private final Registration registration;
    private final Consumer<String> refused;

    Arrivals(Registration registration, Consumer<String> refused) {
        this.registration = registration;
        this.refused = refused;
    }

    /// The commands belong to the application: one shard registers them.
    @Override
    public void onReady(ReadyEvent event) {
        if (event.getJDA().getShardInfo().getShardId() == 0) {
            registration.register(event.getJDA());
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        var code = event.getCloseCode();
        if (code != null && !code.isReconnect() && code != CloseCode.GRACEFUL_CLOSE) {
            refused.accept("Discord closed the connection for good: " + code.getMeaning());
        }
    }
}
