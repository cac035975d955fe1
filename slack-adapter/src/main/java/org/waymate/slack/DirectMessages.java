package org.waymate.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageEvent;
import java.util.Optional;
import org.waymate.chat.Asked;

/// Hears plain words in the bot's direct messages, from people only.
final class DirectMessages {

    private final Visits visits;
    private final Answering answering;

    DirectMessages(Visits visits, Answering answering) {
        this.visits = visits;
        this.answering = answering;
    }

    void listen(App app) {
        app.event(MessageEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (fromSomebody(event)) {
                answering.answer(arrival(payload), new Asked.Plain(
                        SlackText.read(Optional.ofNullable(event.getText()).orElse(""),
                                payload.getTeamId(), visits::nameOf)));
            }
            return context.ack();
        });
    }

    private static boolean fromSomebody(MessageEvent event) {
        return "im".equals(event.getChannelType()) && event.getUser() != null && event.getBotId() == null;
    }

    private static Arrival arrival(EventsApiPayload<MessageEvent> payload) {
        var event = payload.getEvent();
        return new Arrival(payload.getEventId(), payload.getTeamId(), event.getUser(), "",
                new ReturnAddress.Direct(event.getChannel(), Optional.empty(), ReturnAddress.ALONE));
    }
}
