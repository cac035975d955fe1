package org.waymate.slack;

import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What Slack tells about a person beside an interaction.
///
/// @param read when it was asked
record Profile(String name, Optional<Locale> locale, Optional<ZoneId> zone, boolean administers,
        Instant read) {

    static Profile of(User user, Instant now) {
        return new Profile(name(user), locale(user.getLocale()), zone(user.getTz()),
                user.isAdmin() || user.isOwner(), now);
    }

    private static String name(User user) {
        var profile = user.getProfile();
        return Stream.of(Optional.ofNullable(profile).map(User.Profile::getDisplayName),
                Optional.ofNullable(user.getRealName()), Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream).filter(name -> !name.isBlank()).findFirst().orElse("");
    }

    /// `es-ES`.
    private static Optional<Locale> locale(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
