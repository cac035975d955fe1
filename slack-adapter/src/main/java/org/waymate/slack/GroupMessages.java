package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymate.chat.Opened;
import org.waymate.chat.Opened.Why;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// A group message of a few people and the bot. Slack gives the same people the same one each time.
final class GroupMessages {

    private static final Set<String> AWAY = Set.of("user_not_found", "users_not_found", "user_disabled",
            "user_not_visible", "cannot_dm_bot");
    private static final Set<String> FORBIDDEN = Set.of("missing_scope", "restricted_action", "access_denied",
            "no_permission");

    private final WebApi api;

    GroupMessages(WebApi api) {
        this.api = api;
    }

    Opened open(List<AccountRef> people) {
        try {
            var users = people.stream().map(AccountRef::user).toList();
            var channel = api.call(methods -> methods.conversationsOpen(request -> request.users(users)))
                    .getChannel().getId();
            return there(people.getFirst().team(), channel);
        } catch (SaidNo no) {
            return new Opened.Not(why(no.error()));
        } catch (IOException | SlackApiException e) {
            return new Opened.Not(Why.LATER);
        }
    }

    private static Opened there(String team, String channel) {
        return new Opened.There(new ChannelRef(Platform.SLACK, team, channel), Optional
                .of("https://slack.com/app_redirect?channel=" + channel + "&team=" + team));
    }

    private static Why why(String error) {
        if (FORBIDDEN.contains(error)) {
            return Why.NOT_ALLOWED;
        }
        return AWAY.contains(error) ? Why.SOMEBODY_AWAY : Why.LATER;
    }
}
