package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Speaking;

/// What is typed into the line at the bottom: commands, and plain words.
@Controller
@InPlayground
final class SlashCommands {

    private final Occasions occasions;
    private final Speaking speaking;
    private final Responses responses;

    SlashCommands(Occasions occasions, Speaking speaking, Responses responses) {
        this.occasions = occasions;
        this.speaking = speaking;
        this.responses = responses;
    }

    @PostMapping("/playground/say")
    String say(@RequestParam int pane, @RequestParam String who, @RequestParam String at,
            @RequestParam String line,
            Model model, HttpServletResponse response) {
        if (line.isBlank()) {
            return "playground/form :: nothing";
        }
        var occasion = occasions.of(who, at, "", Optional.empty());
        return responses.to(speaking.say(occasion, line.strip()), occasion, pane, List.of(), model, response);
    }
}
