package org.waymate.app;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// Chooses where the bot is spoken to. Without any token that is the playground; with one it is on only when
/// `WAYMATE_PLAYGROUND=true` asks for it, and then people are played in the real program. The web listens on this machine alone, unless Slack comes by HTTP.
final class ChosenFronts implements EnvironmentPostProcessor, Ordered {

    static final String PLAYGROUND = "waymate.playground.enabled";
    static final String ALONE = "waymate.playground.alone";
    /// In the playground things come when the clock says so.
    private static final String SPREAD = "waymate.spread-seconds";
    private static final int TEN_MINUTES = 600;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var chosen = new HashMap<String, Object>();
        chosen.put(PLAYGROUND, playground(environment));
        chosen.put("server.address", slackComesByHttp(environment) ? "0.0.0.0" : "127.0.0.1");
        chosen.put(SPREAD, isReal(environment) ? TEN_MINUTES : 0);
        environment.getPropertySources().addLast(new MapPropertySource("chosen fronts", Map.copyOf(chosen)));
        environment.getPropertySources()
                .addFirst(new MapPropertySource("what is at stake", Map.of(ALONE, isAlone(environment))));
    }

    /// Whether nothing real is at stake: then the playground may forget everything and turn the clock. Nobody sets
    /// this, it follows.
    static boolean isAlone(Environment environment) {
        return environment.getProperty(PLAYGROUND, Boolean.class, false) && !isReal(environment);
    }

    /// Whether a token connects this start to real people.
    private static boolean isReal(Environment environment) {
        return isSet(environment, "slack.bot.token") || isSet(environment, "slack.client.id")
                || isSet(environment, "discord.bot.token");
    }

    private static boolean playground(Environment environment) {
        return isSet(environment, "waymate.playground")
                ? environment.getRequiredProperty("waymate.playground", Boolean.class)
                : !isReal(environment);
    }

    private static boolean slackComesByHttp(Environment environment) {
        var slack = isSet(environment, "slack.bot.token") || isSet(environment, "slack.client.id");
        return slack && !isSet(environment, "slack.app.token");
    }

    private static boolean isSet(Environment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }
}
