package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.chat.Asked;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Asking;

/// The buttons and pick lists of messages.
@Controller
@InPlayground
final class ButtonClicks {

    private final Occasions occasions;
    private final Asking asking;
    private final Responses responses;

    ButtonClicks(Occasions occasions, Asking asking, Responses responses) {
        this.occasions = occasions;
        this.asking = asking;
        this.responses = responses;
    }

    @PostMapping("/playground/press")
    String press(@RequestParam int pane, @RequestParam String who, @RequestParam String at,
            @RequestParam long saying,
            @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var occasion = occasions.of(who, at, "", Optional.of(saying));
        return responses.to(asking.ask(occasion, asked(sent)), occasion, pane, List.of(), model, response);
    }

    private static Asked asked(MultiValueMap<String, String> sent) {
        var list = sent.getFirst("picked");
        return list == null
                ? new Asked.Pressed(one(sent, "pressed"))
                : new Asked.Picked(one(sent, list + "-code"), one(sent, list + "-question"),
                        sent.getOrDefault(list, List.of()));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElseThrow(Gone::new);
    }
}
