package org.waymate.web.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.ZoneNames;
import org.waymate.web.InPlayground;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.clock.TurningTheClock;
import org.waymate.web.demo.Demo;
import org.waymate.web.talk.Cast;

/// The program's time as the bar shows it: that of the first person in line.
@Component
@InPlayground
final class ClockFace {

    /// @param turning whether a jump or the demo is being played just now
    record Face(Instant now, String day, String time, String zone, String city, boolean turning) {}

    private final PlaygroundClock clock;
    private final TurningTheClock turning;
    private final Cast cast;
    private final Demo demo;

    ClockFace(PlaygroundClock clock, TurningTheClock turning, Cast cast, Demo demo) {
        this.clock = clock;
        this.turning = turning;
        this.cast = cast;
        this.demo = demo;
    }

    Face now(Locale locale) {
        var now = clock.instant();
        var zone = cast.everybody().getFirst().zone();
        var local = now.atZone(zone);
        return new Face(now,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(local),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local),
                zone.getId(),
                ZoneNames.of(zone, locale), turning.turning() || demo.progress().making());
    }
}
