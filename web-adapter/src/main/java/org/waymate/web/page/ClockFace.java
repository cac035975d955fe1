package org.waymate.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.ZoneNames;
import org.waymate.web.InPlayground;
import org.waymate.web.clock.Jumping;
import org.waymate.web.demo.Demo;
import org.waymate.web.others.Others;
import org.waymate.web.talk.Cast;

/// The program's time as the bar shows it: that of the first person in line.
@Component
@InPlayground
final class ClockFace {

    /// @param turning whether a jump or the demo is being played just now
    /// @param trouble the words for what came of the last jump, when it did not arrive
    /// @param othersLive whether people whom no visitor plays answer by themselves
    record Face(Instant now, String day, String time, String zone, String city, boolean turning,
            Optional<String> trouble, boolean othersLive) {}

    private final Clock clock;
    private final Optional<Jumping> jumping;
    private final Cast cast;
    private final Optional<Demo> demo;
    private final Optional<Others> others;

    /// @param jumping none where the clock is the real one
    ClockFace(Clock clock, Optional<Jumping> jumping, Cast cast, Optional<Demo> demo,
            Optional<Others> others) {
        this.clock = clock;
        this.jumping = jumping;
        this.cast = cast;
        this.demo = demo;
        this.others = others;
    }

    Face now(Locale locale) {
        var now = clock.instant();
        var zone = cast.first().zone();
        var local = now.atZone(zone);
        return new Face(now,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(local),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local),
                zone.getId(),
                ZoneNames.of(zone, locale), turning(), jumping.flatMap(last -> trouble(last.last())),
                others.filter(Others::live).isPresent());
    }

    private boolean turning() {
        return jumping.filter(Jumping::busy).isPresent()
                || demo.filter(one -> one.progress().making()).isPresent();
    }

    private static Optional<String> trouble(Jumping.Outcome last) {
        return switch (last) {
            case ARRIVED -> Optional.empty();
            case NOTHING_TO_COME -> Optional.of("clock.nothing");
            case BROKEN -> Optional.of("clock.broken");
        };
    }
}
