package org.waymate.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;

/// Speaks to one person in a channel, so that nobody else sees it.
final class Hooks {

    /// A response address takes five messages; longer lists go by direct message.
    private static final int MOST = 4;

    private final WebApi api;

    Hooks(WebApi api) {
        this.api = api;
    }

    void tell(ReturnAddress.Hook hook, List<Page> pages) throws IOException, SaidNo {
        if (pages.size() > MOST) {
            throw new SaidNo("too many pages for a response address");
        }
        for (var page : pages) {
            respond(hook, page, false);
        }
    }

    void replace(ReturnAddress.Hook hook, Replacement replacement) throws IOException, SaidNo {
        respond(hook, replacement.first(), true);
        tell(hook, replacement.more());
    }

    void among(String channel, String user, List<Page> pages) throws IOException, SlackApiException, SaidNo {
        for (var page : pages) {
            api.call(methods -> methods.chatPostEphemeral(request -> request.channel(channel).user(user)
                    .text(page.text()).blocks(page.blocks()).parse("none").linkNames(false)));
        }
    }

    private void respond(ReturnAddress.Hook hook, Page page, boolean replaces) throws IOException, SaidNo {
        var said = ActionResponse.builder().responseType("ephemeral").replaceOriginal(replaces)
                .text(page.text()).blocks(page.blocks()).build();
        try (var response = api.slack().getHttpClient().postJsonBody(hook.url(), said)) {
            if (!response.isSuccessful()) {
                throw new SaidNo("HTTP " + response.code());
            }
        }
    }
}
