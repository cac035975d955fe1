package org.waymate.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says at the end of the start where the program is reached.
@Component
final class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final ObjectProvider<Claim> claim;

    Address(ObjectProvider<Claim> claim) {
        this.claim = claim;
    }

    /// Last of all, so that it is the last line.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var address = "http://localhost:" + context.getWebServer().getPort();
            claim.ifAvailable(mine -> mine.reachedAt(address));
            LOG.info("Waymate is ready: {}", address);
        }
    }
}
