package org.waymate.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import org.waymate.chat.Asked;

/// Hears the bot's name in a channel, and answers with help that only the caller sees.
final class Mentions {

    private final Answering answering;

    Mentions(Answering answering) {
        this.answering = answering;
    }

    void listen(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (event.getUser() != null && event.getBotId() == null) {
                answering.answer(
                        new Arrival(payload.getEventId(), payload.getTeamId(), event.getUser(), "",
                                new ReturnAddress.Among(event.getChannel())),
                        new Asked.Typed("help", false));
            }
            return context.ack();
        });
    }
}
