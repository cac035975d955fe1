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
        bring(visit, back, parcels.inPlaceOf(visit, back, message));
    }

    private void bring(Visit visit, ReturnAddress back, Message there) {
        trying(visit, back, there, () -> {
            switch (back) {
                case ReturnAddress.Hook hook -> hooks.tell(hook, pages(there));
                case ReturnAddress.Direct(var channel, var _, var _) -> post(channel, pages(there));
                case ReturnAddress.Among(var channel) -> hooks.among(channel, user(visit), pages(there));
                case ReturnAddress.Home() -> windows.home(visit, there);
                case ReturnAddress.Modal window -> windows.modal(window, there, locale(visit));
            }
        });
    }

    /// In the place of what was pressed, where that is the presser's alone.
    void replace(Visit visit, ReturnAddress back, Message message) {
        if (!back.isReplaced()) {
            tell(visit, back, message);
            return;
        }
        var there = parcels.inPlaceOf(visit, back, message);
        trying(visit, back, there, () -> {
            switch (back) {
                case ReturnAddress.Hook hook ->
                    hooks.replace(hook, Replacement.of(pages(there), hook.page()));
                case ReturnAddress.Direct direct ->
                    change(direct, direct.pressed().orElseThrow(), pages(there));
                case ReturnAddress.Among _,ReturnAddress.Home _,ReturnAddress.Modal _ ->
                    throw new IllegalStateException("Nothing was pressed that could be replaced");
            }
        });
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

    /// A window may be closed by now: then the reply stands where its form was opened.
    private void trying(Visit visit, ReturnAddress back, Message message, Way way) {
        try {
            way.taken();
        } catch (IOException | SlackApiException | SaidNo e) {
            if (back instanceof ReturnAddress.Modal(var _, var from) && from.isPresent()) {
                LOG.info("A reply goes to where its form was opened, the window took none: {}", e.toString());
                bring(visit, from.get(), message);
            } else {
                LOG.info("A reply goes by direct message, its own address took none: {}", e.toString());
                directly(visit, message);
            }
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
