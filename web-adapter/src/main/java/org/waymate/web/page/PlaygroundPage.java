package org.waymate.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;

/// The whole page. Its address says who looks where, in one pane or in two.
@Controller
@InPlayground
final class PlaygroundPage {

    private final Panes panes;
    private final ClockFace face;

    PlaygroundPage(Panes panes, ClockFace face) {
        this.panes = panes;
        this.face = face;
    }

    @GetMapping("/")
    String page(@RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String who2, @RequestParam(defaultValue = "") String at2,
            Locale locale,
            Model model) {
        model.addAttribute("panes", panes(who, at, who2, at2, locale));
        model.addAttribute("clock", face.now(locale));
        return "playground/page";
    }

    private List<Pane> panes(String who, String at, String who2, String at2, Locale locale) {
        var shown = new ArrayList<>(List.of(panes.show(1, who, at, locale)));
        if (!who2.isBlank()) {
            shown.add(panes.show(2, who2, at2, locale));
        }
        return shown;
    }
}
