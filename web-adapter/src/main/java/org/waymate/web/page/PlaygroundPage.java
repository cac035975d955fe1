package org.waymate.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;
import org.waymate.web.tour.Guide;

/// The whole page. Its address says who looks where, in one pane or in two.
@Controller
@InPlayground
final class PlaygroundPage {

    private final Panes panes;
    private final ClockFace face;
    private final Optional<Guide> guide;

    /// @param guide none beside the real program
    PlaygroundPage(Panes panes, ClockFace face, Optional<Guide> guide) {
        this.panes = panes;
        this.face = face;
        this.guide = guide;
    }

    @GetMapping("/")
    String page(@RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String who2, @RequestParam(defaultValue = "") String at2,
            Locale locale,
            Model model) {
        model.addAttribute("panes", panes(who, at, who2, at2, locale));
        model.addAttribute("clock", face.now(locale));
        model.addAttribute("tour", guide.flatMap(one -> one.stop(locale)).orElse(null));
        model.addAttribute("tourIsThere", guide.filter(Guide::isThere).isPresent());
        model.addAttribute("tourIsNew", guide.filter(Guide::isNew).isPresent());
        return "playground/page";
    }

    private List<Pane> panes(String who, String at, String who2, String at2, Locale locale) {
        var shown = new ArrayList<>(List.of(panes.show(1, who, at, "", locale)));
        if (!who2.isBlank()) {
            shown.add(panes.show(2, who2, at2, "", locale));
        }
        return shown;
    }
}
