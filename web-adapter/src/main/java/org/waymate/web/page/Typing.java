package org.waymate.web.page;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Asking;
import org.waymate.web.talk.Cast;

/// Offers what fits while somebody types, in the line and in a form's field.
@Controller
@InPlayground
final class Typing {

    private final Completions completions;
    private final Occasions occasions;
    private final Asking asking;
    private final Cast cast;

    Typing(Completions completions, Occasions occasions, Asking asking, Cast cast) {
        this.completions = completions;
        this.occasions = occasions;
        this.asking = asking;
        this.cast = cast;
    }

    @GetMapping("/playground/complete")
    String complete(@RequestParam int pane, @RequestParam String who, @RequestParam String line,
            Model model) {
        var player = cast.called(who).orElseThrow(Gone::new);
        model.addAttribute("pane", pane);
        model.addAttribute("completions", completions.of(line.stripLeading(), player.locale()));
        return "playground/pane :: completions";
    }

    /// @param code of the form that asks
    @GetMapping("/playground/options")
    String options(@RequestParam String who, @RequestParam String at, @RequestParam String code,
            @RequestParam String question, @RequestParam String typed, Model model) {
        var occasion = occasions.of(who, at, "", Optional.empty());
        model.addAttribute("options", asking.options(occasion, code, question, typed));
        return "playground/form :: options";
    }
}
