package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Takes a reply into the direct messages that its return address can't carry: files, since nothing that only
/// one person sees takes one, and what is too long for a window. Where it was asked for stands that it was.
final class Parcels {

    private static final Logger LOG = LoggerFactory.getLogger(Parcels.class);
    private static final Words WORDS = Words.of(Parcels.class);

    private final MessageRenderer renderer;
    private final ViewRenderer views;
    private final Sending sending;
    private final Files files;
    private final Clock clock;

    Parcels(MessageRenderer renderer, ViewRenderer views, Sending sending, Files files, Clock clock) {
        this.renderer = renderer;
        this.views = views;
        this.sending = sending;
        this.files = files;
        this.clock = clock;
    }

    /// What is to stand at the return address.
    Message inPlaceOf(Visit visit, ReturnAddress back, Message message) {
        if (carries(back, message)) {
            return message;
        }
        try {
            if (back instanceof ReturnAddress.Direct(var channel, var _, var _)) {
                files.follow(channel, message);
                return message;
            }
            files.follow(words(visit, message), message);
            return say(visit, "sent-directly");
        } catch (IOException | SlackApiException | SaidNo e) {
            LOG.warn("A file did not get through: {}", e.toString());
            return say(visit, "file.failed");
        }
    }

    private boolean carries(ReturnAddress back, Message message) {
        return switch (back) {
            case ReturnAddress.Home _,ReturnAddress.Modal _ -> views.holds(message);
            case ReturnAddress.Hook _,ReturnAddress.Direct _,ReturnAddress.Among _ -> !Files.in(message);
        };
    }

    private String words(Visit visit, Message message) throws IOException, SlackApiException, SaidNo {
        var channel = sending.openDirect(visit.account().user());
        for (var page : renderer.pages(message)) {
            sending.more(channel, page);
        }
        return channel;
    }

    private Message say(Visit visit, String key) {
        return Message.saying(
                WORDS.say(new Here(Speaking.locale(visit), ZoneOffset.UTC, clock.instant()), key));
    }
}
