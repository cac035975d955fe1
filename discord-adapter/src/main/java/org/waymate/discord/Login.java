package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;

/// How JDA is set up: light, without privileged intents, each event on a virtual thread.
///
/// @param api base of the REST API with its version, where it is not Discord's own; it also tells the gateway's address
record Login(String token, Optional<String> api) {

    /// @param events runs what was heard; it stays the caller's to shut down
    ShardManager with(List<EventListener> ears, ExecutorService events) {
        RestAction.setPassContext(false); // with it JDA never tells of an answer that it could not read
        return DefaultShardManagerBuilder.createLight(token, GatewayIntent.DIRECT_MESSAGES)
                .setRestConfig(api.map(base -> new RestConfig().setBaseUrl(base)).orElseGet(RestConfig::new))
                .setEventPoolProvider(_ -> events)
                .setEnableShutdownHook(false)
                .addEventListeners(List.<Object>copyOf(ears))
                .build();
    }

    @Override
    public String toString() {
        return "Login[" + api.orElse(RestConfig.DEFAULT_BASE_URL) + "]";
    }
}
