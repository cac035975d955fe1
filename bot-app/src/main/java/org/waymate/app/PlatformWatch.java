package org.waymate.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymate.chat.ChatPlatform;

/// Ends the program when no platform is left that it could ever be reached on. While one is, it goes on, and
/// health says what is down.
@Component
@EnableScheduling
class PlatformWatch implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformWatch.class);

    private final List<ChatPlatform> platforms;
    private final ConfigurableApplicationContext context;

    PlatformWatch(List<ChatPlatform> platforms, ConfigurableApplicationContext context) {
        this.platforms = platforms;
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (platforms.isEmpty()) {
            throw new NoPlatform();
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void endWhenNoneIsLeft() {
        if (platforms.stream().allMatch(platform -> platform.whyNot().isPresent())) {
            platforms.forEach(platform -> LOG.error("{}: {}", platform.platform().code(),
                    platform.whyNot().orElseThrow()));
            LOG.error(
                    "No platform is left to talk on, so Waymate ends here. Correct the above and start it again.");
            // not a daemon as the thread it comes from: else the process could end before its code is set
            Thread.ofPlatform().daemon(false)
                    .start(() -> System.exit(SpringApplication.exit(context, () -> 1)));
        }
    }
}
