package org.waymate.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears that somebody opens the App Home, and publishes their panel there.
final class AppHome {

    private static final Logger LOG = LoggerFactory.getLogger(AppHome.class);

    private final HomePage home;
    private final Visits visits;
    private final Executor work;

    AppHome(HomePage home, Visits visits, Executor work) {
        this.home = home;
        this.visits = visits;
        this.work = work;
    }

    void listen(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if ("home".equals(payload.getEvent().getTab())) {
                work.execute(() -> publish(payload));
            }
            return context.ack();
        });
    }

    private void publish(EventsApiPayload<AppHomeOpenedEvent> payload) {
        var arrival = new Arrival(payload.getEventId(), payload.getTeamId(), payload.getEvent().getUser(), "",
                new ReturnAddress.Home());
        try {
            home.publish(visits.whole(arrival));
        } catch (Exception e) {
            LOG.error("Could not publish an App Home", e);
        }
    }
}
