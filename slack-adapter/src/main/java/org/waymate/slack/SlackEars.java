package org.waymate.slack;

import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;

/// All that listens to Slack, put together.
record SlackEars(SlashCommands commands, ButtonClicks clicks, FormSubmissions forms, ListChoices lists,
        DirectMessages words, Mentions mentions, AppHome home) {

    static SlackEars of(WebApi api, Desk desk, Codec codec, Executor work, Clock clock) {
        var renderer = new MessageRenderer(codec);
        var views = new ViewRenderer(renderer);
        var files = new Files(api);
        var sending = new Sending(api, files);
        var visits = new Visits(new Profiles(api, clock));
        var homePage = new HomePage(desk, api, views);
        var windows = new Windows(api, views, homePage);
        var speaking = new Speaking(renderer, sending, new Hooks(api), windows,
                new Parcels(renderer, views, sending, files, clock));
        var answering = new Answering(desk, visits, speaking, work, clock);
        var opening = new FormOpening(desk, visits, windows, speaking, answering, work);
        var replies = new FormReplies(desk, answering, new LateReplies(answering, speaking, windows, work),
                views, work);
        return new SlackEars(new SlashCommands(opening), new ButtonClicks(opening),
                new FormSubmissions(desk, visits, replies, work), new ListChoices(desk, visits, work),
                new DirectMessages(visits, answering), new Mentions(answering),
                new AppHome(homePage, visits, work));
    }

    void listen(App app) {
        commands.listen(app);
        clicks.listen(app);
        forms.listen(app);
        lists.listen(app);
        words.listen(app);
        mentions.listen(app);
        home.listen(app);
    }
}
