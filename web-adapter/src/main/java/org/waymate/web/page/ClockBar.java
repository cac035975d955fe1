package org.waymate.web.page;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;
import org.waymate.web.clock.TurningTheClock;

/// Shows the program's time and turns it. A jump is played while the page goes on.
@Controller
@InPlayground
final class ClockBar {

    private static final Logger LOG = LoggerFactory.getLogger(ClockBar.class);

    /// How far a jump goes.
    enum Jump {
        HOUR, DAY, WEEK, NEXT
    }

    private final ClockFace face;
    private final TurningTheClock turning;

    ClockBar(ClockFace face, TurningTheClock turning) {
        this.face = face;
        this.turning = turning;
    }

    @GetMapping("/playground/clock")
    String clock(Locale locale, Model model) {
        model.addAttribute("clock", face.now(locale));
        return "playground/top :: clock";
    }

    @PostMapping("/playground/clock")
    String jump(@RequestParam Jump by, Locale locale, Model model) {
        if (!face.now(locale).turning()) {
            Thread.startVirtualThread(() -> play(by));
        }
        return clock(locale, model);
    }

    private void play(Jump by) {
        try {
            switch (by) {
                case HOUR -> turning.by(Duration.ofHours(1));
                case DAY -> turning.by(Duration.ofDays(1));
                case WEEK -> turning.by(Duration.ofDays(7));
                case NEXT -> turning.toTheNextThing();
            }
        } catch (RuntimeException bug) {
            LOG.error("The clock stopped on its way", bug);
        }
    }
}
