package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.chat.message.Message;

/// Puts pages into a conversation, changes them, and finds them again.
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    /// An uncertain message is looked for among the latest; a try follows the last one within minutes.
    private static final int LATEST = 100;

    private final WebApi api;
    private final Files files;

    Sending(WebApi api, Files files) {
        this.api = api;
        this.files = files;
    }

    /// Some pages have arrived and the next has not.
    static final class Interrupted extends Exception {

        private final Exception cause;

        Interrupted(Exception cause) {
            super(cause);
            this.cause = cause;
        }

        Exception cause() {
            return cause;
        }
    }

    /// @param sent what an earlier try has left there already
    Outcome post(String to, Message message, List<Page> pages, Sent sent, String key)
            throws IOException, SlackApiException, SaidNo, Interrupted {
        var channel = sent.channel().orElse(to);
        var ids = new ArrayList<String>();
        for (var i = 0; i < pages.size(); i++) {
            var there = sent.pages().get(i);
            if (there == null) {
                var posted = page(to, pages.get(i), key, i, ids.isEmpty());
                channel = posted.getChannel();
                ids.add(posted.getTs());
            } else {
                ids.add(there);
            }
        }
        follow(channel, message, sent.files());
        return new Outcome.Delivered(new MessageRef(channel, ids));
    }

    private ChatPostMessageResponse page(String to, Page page, String key, int number, boolean first)
            throws IOException, SlackApiException, SaidNo, Interrupted {
        try {
            return api.call(methods -> methods.chatPostMessage(request -> request.channel(to)
                    .text(page.text()).blocks(page.blocks()).metadata(DeliveryMark.of(key, number))
                    .parse("none").linkNames(false).unfurlLinks(false).unfurlMedia(false)));
        } catch (IOException | SlackApiException | SaidNo e) {
            if (first) {
                throw e;
            }
            throw new Interrupted(e);
        }
    }

    /// The words are said; without its file a message is still better than said twice.
    private void follow(String channel, Message message, Set<String> there) {
        try {
            files.follow(channel, message, there);
        } catch (IOException | SlackApiException | SaidNo e) {
            LOG.warn("A file did not follow its message on Slack: {}", e.toString());
        }
    }

    Outcome edit(MessageRef where, List<Page> pages) throws IOException, SlackApiException, SaidNo {
        var ids = new ArrayList<String>();
        for (var i = 0; i < Math.max(pages.size(), where.pages().size()); i++) {
            if (i >= pages.size()) {
                delete(where.channel(), where.pages().get(i));
            } else if (i < where.pages().size()) {
                ids.add(change(where.channel(), where.pages().get(i), pages.get(i)));
            } else {
                ids.add(more(where.channel(), pages.get(i)));
            }
        }
        return new Outcome.Delivered(new MessageRef(where.channel(), ids));
    }

    String change(String channel, String ts, Page page) throws IOException, SlackApiException, SaidNo {
        return api.call(methods -> methods.chatUpdate(request -> request.channel(channel).ts(ts)
                .text(page.text()).blocks(page.blocks()).parse("none").linkNames(false))).getTs();
    }

    String more(String channel, Page page) throws IOException, SlackApiException, SaidNo {
        return api.call(methods -> methods.chatPostMessage(request -> request.channel(channel)
                .text(page.text()).blocks(page.blocks()).parse("none").linkNames(false).unfurlLinks(false)
                .unfurlMedia(false))).getTs();
    }

    private void delete(String channel, String ts) throws IOException, SlackApiException, SaidNo {
        api.call(methods -> methods.chatDelete(request -> request.channel(channel).ts(ts)));
    }

    Sent look(String user, Optional<String> known, String key)
            throws IOException, SlackApiException, SaidNo {
        var channel = known.isPresent() ? known.get() : openDirect(user);
        return DeliveryMark.found(channel, api.call(methods -> methods.conversationsHistory(request -> request
                .channel(channel).includeAllMetadata(true).limit(LATEST))).getMessages(), key);
    }

    /// Which direct channel is ours with somebody.
    String openDirect(String user) throws IOException, SlackApiException, SaidNo {
        return api.call(methods -> methods.conversationsOpen(request -> request.users(List.of(user))))
                .getChannel().getId();
    }
}
