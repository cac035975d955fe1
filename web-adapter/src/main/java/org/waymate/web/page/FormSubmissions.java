package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.chat.Asked;
import org.waymate.chat.command.Answers;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Asking;

/// Forms that were filled in. A field that was left blank comes too, with no answer.
@Controller
@InPlayground
final class FormSubmissions {

    static final String ANSWER = "answer.";

    private final Occasions occasions;
    private final Asking asking;
    private final Responses responses;

    FormSubmissions(Occasions occasions, Asking asking, Responses responses) {
        this.occasions = occasions;
        this.asking = asking;
        this.responses = responses;
    }

    @PostMapping("/playground/form")
    String submit(@RequestParam int pane, @RequestParam String who, @RequestParam String at,
            @RequestParam String code,
            @RequestParam String interaction, @RequestParam Optional<Long> saying,
            @RequestParam(name = "field", defaultValue = "") List<String> fields,
            @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var occasion = occasions.of(who, at, interaction, saying);
        var asked = new Asked.Submitted(code, answers(fields, sent));
        return responses.to(asking.ask(occasion, asked), occasion, pane, fields, model, response);
    }

    private static Answers answers(List<String> fields, Map<String, List<String>> sent) {
        var answers = Answers.NONE;
        for (var field : fields) {
            answers = answers.with(field, sent.getOrDefault(ANSWER + field, List.of()).stream()
                    .filter(raw -> !raw.isBlank()).toList());
        }
        return answers;
    }
}
