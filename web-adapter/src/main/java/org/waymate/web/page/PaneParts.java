package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;

/// What changes of a pane without the rest of the page.
@Controller
@InPlayground
final class PaneParts {

    private final Panes panes;
    private final Cast cast;

    PaneParts(Panes panes, Cast cast) {
        this.panes = panes;
        this.cast = cast;
    }

    /// Somebody else, or somewhere else; the page's address follows.
    @GetMapping("/playground/pane")
    String pane(@RequestParam int pane, @RequestParam String who, @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String find,
            @RequestHeader("HX-Current-URL") Optional<String> address, Locale locale, Model model,
            HttpServletResponse response) {
        var shown = panes.show(pane, who, at, find, locale);
        address.map(before -> moved(before, shown)).ifPresent(now -> response.setHeader("HX-Push-Url", now));
        model.addAttribute("pane", shown);
        return "playground/pane :: pane";
    }

    @GetMapping("/playground/nav")
    String nav(@RequestParam int pane, @RequestParam String who, @RequestParam String at,
            @RequestParam(defaultValue = "") String find, Locale locale, Model model) {
        model.addAttribute("pane", panes.show(pane, who, at, find, locale));
        return "playground/pane :: sidebar";
    }

    /// What the page has not seen yet.
    @GetMapping("/playground/said")
    String said(@RequestParam int pane, @RequestParam String who, @RequestParam String at,
            @RequestParam(defaultValue = "0") long after, Model model) {
        var player = cast.called(who).orElseThrow(Gone::new);
        model.addAttribute("bubbles", panes.said(player, Occasions.place(at, player), after));
        model.addAttribute("paneNumber", pane);
        model.addAttribute("who", who);
        model.addAttribute("at", at);
        return "playground/bubbles :: bubbles";
    }

    private static String moved(String address, Pane shown) {
        var suffix = shown.first() ? "" : "2";
        var now = UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("who" + suffix, shown.who().slug())
                .replaceQueryParam("at" + suffix, shown.at().key()).build();
        return "/?" + now.getQuery();
    }
}
