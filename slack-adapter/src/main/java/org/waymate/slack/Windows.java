package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.Locale;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;

/// What Slack keeps open beside the conversations: the App Home and modals.
final class Windows {

    private final WebApi api;
    private final ViewRenderer views;
    private final HomePage home;

    Windows(WebApi api, ViewRenderer views, HomePage home) {
        this.api = api;
        this.views = views;
        this.home = home;
    }

    void home(Visit visit, Message said) throws IOException, SlackApiException, SaidNo {
        home.publish(visit, said);
    }

    void modal(ReturnAddress.Modal window, Message message, Locale locale)
            throws IOException, SlackApiException, SaidNo {
        update(window.view(), views.modal(message, locale, window));
    }

    void update(String id, View view) throws IOException, SlackApiException, SaidNo {
        api.call(methods -> methods.viewsUpdate(request -> request.viewId(id).view(view)));
    }

    void open(String triggerId, View view) throws IOException, SlackApiException, SaidNo {
        api.call(methods -> methods.viewsOpen(request -> request.triggerId(triggerId).view(view)));
    }
}
