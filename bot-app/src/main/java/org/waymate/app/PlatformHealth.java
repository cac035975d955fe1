package org.waymate.app;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.waymate.chat.ChatPlatform;

/// Which platforms are connected, and what keeps the others away.
@Component("platforms")
class PlatformHealth implements HealthIndicator {

    private final List<ChatPlatform> platforms;

    PlatformHealth(List<ChatPlatform> platforms) {
        this.platforms = platforms;
    }

    @Override
    public Health health() {
        var health = platforms.stream().anyMatch(platform -> platform.whyNot().isPresent())
                ? Health.down()
                : Health.up();
        platforms.forEach(platform -> health.withDetail(platform.platform().code(), state(platform)));
        return health.build();
    }

    private static String state(ChatPlatform platform) {
        return platform.whyNot().orElseGet(() -> platform.ready() ? "connected" : unconnected(platform));
    }

    private static String unconnected(ChatPlatform platform) {
        return platform.elsewhere() ? "connected on another node" : "connecting";
    }
}
