package org.waymate.web.page;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.PlayingAlone;
import org.waymate.web.tour.Guide;

/// Begins the tour, goes on with it and leaves it.
@Controller
@PlayingAlone
final class TourDoor {

    private static final String TO = "redirect:";

    private final Guide guide;

    TourDoor(Guide guide) {
        this.guide = guide;
    }

    @PostMapping("/playground/tour/begin")
    String begin(Locale locale) {
        return TO + guide.begin(locale);
    }

    @PostMapping("/playground/tour/next")
    String goOn(@RequestParam int from) {
        return TO + guide.goOn(from);
    }

    @PostMapping("/playground/tour/leave")
    String leave() {
        guide.leave();
        return TO + "/";
    }
}
