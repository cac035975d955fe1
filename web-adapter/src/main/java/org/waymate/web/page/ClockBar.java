package org.waymate.web.page;

import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.Jumping;
import org.waymate.web.others.Others;

/// Shows the program's time and turns it, and lets the others live on meanwhile or not. A jump is played while the
/// page goes on.
@Controller
@PlayingAlone
final class ClockBar {

    /// How far a jump goes.
    enum Jump {
        HOUR, DAY, WEEK, NEXT
    }

    private final ClockFace face;
    private final Jumping jumping;
    private final Others others;

    ClockBar(ClockFace face, Jumping jumping, Others others) {
        this.face = face;
        this.jumping = jumping;
        this.others = others;
    }

    @GetMapping("/playground/clock")
    String clock(Locale locale, Model model) {
        model.addAttribute("clock", face.now(locale));
        return "playground/top :: clock";
    }

    @PostMapping("/playground/clock")
    String jump(@RequestParam Jump by, Locale locale, Model model) {
        if (!face.now(locale).turning()) {
            jump(by);
        }
        return clock(locale, model);
    }

    @PostMapping("/playground/others")
    String letLive(@RequestParam(defaultValue = "false") boolean live, Locale locale, Model model) {
        others.turn(live);
        return clock(locale, model);
    }

    private void jump(Jump by) {
        switch (by) {
            case HOUR -> jumping.by(Duration.ofHours(1));
            case DAY -> jumping.by(Duration.ofDays(1));
            case WEEK -> jumping.by(Duration.ofDays(7));
            case NEXT -> jumping.toTheNextThing();
        }
    }
}
