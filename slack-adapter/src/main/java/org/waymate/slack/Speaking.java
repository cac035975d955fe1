package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;

/// Brings a reply to its return address; where that is no more, into the direct messages.
final class Speaking {

    private static final Logger LOG = LoggerFactory.getLogger(Speaking.class);

    private final MessageRenderer renderer;
    private final Sending sending;
    private final Hooks hooks;
    private final Windows windows;
    private final Parcels parcels;

    Speaking(MessageRenderer renderer, Sending sending, Hooks hooks, Windows windows, Parcels parcels) {
        this.renderer = renderer;
        this.sending = sending;
        this.hooks = hooks;
        this.windows = windows;
        this.parcels = parcels;
    }

    void tell(Visit visit, ReturnAddress back, Message message) {
        var there = parcels.inPlaceOf(visit, back, message);
        bring(visit, there, () -> {
            switch (back) {
                case ReturnAddress.Hook hook -> hooks.tell(hook, pages(there));
                case ReturnAddress.Direct(var channel, var _, var _) -> post(channel, pages(there));
                case ReturnAddress.Among(var channel) -> hooks.among(channel, user(visit), pages(there));
                case ReturnAddress.Home() -> windows.home(visit, there);
                case ReturnAddress.Modal(var view) -> windows.modal(view, there, locale(visit));
            }
        });
    }

    /// In the place of what was pressed, where that is the presser's alone.
    void replace(Visit visit, ReturnAddress back, Message message) {
        switch (back) {
            case ReturnAddress.Hook hook when hook.replaces() -> {
                var there = parcels.inPlaceOf(visit, back, message);
                bring(visit, there,
                        () -> hooks.replace(hook, Replacement.of(pages(there), hook.page())));
            }
            case ReturnAddress.Direct direct when direct.pressed().isPresent() ->
                bring(visit, message, () -> change(direct, direct.pressed().get(), pages(message)));
            case ReturnAddress.Hook _,ReturnAddress.Direct _,ReturnAddress.Among _,ReturnAddress.Home _,ReturnAddress.Modal _ ->
                tell(visit, back, message);
        }
    }

    private void change(ReturnAddress.Direct direct, String ts, List<Page> pages)
            throws IOException, SlackApiException, SaidNo {
        var replacement = Replacement.of(pages, direct.page());
        sending.change(direct.channel(), ts, replacement.first());
        post(direct.channel(), replacement.more());
    }

    private void post(String channel, List<Page> pages) throws IOException, SlackApiException, SaidNo {
        for (var page : pages) {
            sending.more(channel, page);
        }
    }

    private interface Way {
        void taken() throws IOException, SlackApiException, SaidNo;
    }

    private void bring(Visit visit, Message message, Way way) {
        try {
            way.taken();
        } catch (IOException | SlackApiException | SaidNo e) {
            LOG.info("A reply goes by direct message, its own address took none: {}", e.toString());
            directly(visit, message);
        }
    }

    private void directly(Visit visit, Message message) {
        try {
            post(user(visit), pages(message));
        } catch (IOException | SlackApiException | SaidNo e) {
            LOG.warn("A reply could not be shown: {}", e.toString());
        }
    }

    private List<Page> pages(Message message) {
        return renderer.pages(message);
    }

    private static String user(Visit visit) {
        return visit.account().user();
    }

    static Locale locale(Visit visit) {
        return visit.locale().orElse(Locale.ENGLISH);
    }
}
