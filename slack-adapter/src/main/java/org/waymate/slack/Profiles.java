package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// People's names, languages and time zones, asked of Slack once an hour.
final class Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final WebApi api;
    private final Clock clock;
    private final Map<String, Profile> known = new LinkedHashMap<>();

    Profiles(WebApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /// What is known without asking: for what can't wait.
    synchronized Optional<Profile> known(String user) {
        return Optional.ofNullable(known.get(user));
    }

    /// Asks when need be; when Slack doesn't say, what is known from before.
    Optional<Profile> look(String user) {
        var before = known(user);
        if (before.isPresent() && before.get().read().plus(FRESH).isAfter(clock.instant())) {
            return before;
        }
        try {
            var told = api.call(methods -> methods.usersInfo(
                    request -> request.user(user).includeLocale(true)));
            return Optional.of(keep(user, Profile.of(told.getUser(), clock.instant())));
        } catch (IOException | SlackApiException | SaidNo e) {
            LOG.warn("Slack does not tell a person's language and time zone: {}", e.toString());
            return before;
        }
    }

    private synchronized Profile keep(String user, Profile profile) {
        known.put(user, profile);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return profile;
    }
}
