package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Optional;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;

/// Publishes somebody's App Home: their panel, and above it what came of the last press there.
final class HomePage {

    private static final Asked PANEL = new Asked.Typed("", false);

    private final Desk desk;
    private final WebApi api;
    private final ViewRenderer views;

    HomePage(Desk desk, WebApi api, ViewRenderer views) {
        this.desk = desk;
        this.api = api;
        this.views = views;
    }

    void publish(Visit visit) throws IOException, SlackApiException, SaidNo {
        publish(visit, Optional.empty());
    }

    void publish(Visit visit, Message said) throws IOException, SlackApiException, SaidNo {
        publish(after(visit), Optional.of(said));
    }

    private void publish(Visit visit, Optional<Message> said) throws IOException, SlackApiException, SaidNo {
        var panel = desk.answer(visit, PANEL).flatMap(HomePage::message);
        if (panel.isPresent()) {
            var view = views.home(said, panel.get());
            api.call(methods -> methods
                    .viewsPublish(request -> request.userId(visit.account().user()).view(view)));
        }
    }

    /// The panel is asked for once more, which is a second question and not the first one repeated.
    private static Visit after(Visit visit) {
        return new Visit(visit.interaction() + ":home", visit.account(), visit.name(), visit.space(),
                visit.channel(), visit.scene(), visit.locale(), visit.zone(), visit.administers());
    }

    private static Optional<Message> message(Reply reply) {
        return switch (reply) {
            case Reply.Tell(var message) -> Optional.of(message);
            case Reply.Replace(var message) -> Optional.of(message);
            case Reply.Correct _ -> Optional.empty();
        };
    }
}
