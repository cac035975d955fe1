package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymate.chat.Form;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.web.InPlayground;
import org.waymate.web.drawing.FormRenderer;
import org.waymate.web.talk.Answered;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Channel;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Saying;

/// What the page gets after somebody asked something. New sayings it fetches itself.
@Component
@InPlayground
final class Responses {

    private static final String TELLS = "HX-Trigger";

    private final Cast cast;

    Responses(Cast cast) {
        this.cast = cast;
    }

    String to(Answered answered, Occasion occasion, int pane, List<String> fields, Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (answered) {
            case Answered.Said _ -> said(response);
            case Answered.Opens(var form) -> form(form, occasion, pane, model, response);
            case Answered.Corrected corrected -> corrected(corrected, pane, fields, model, response);
        };
    }

    private static String said(HttpServletResponse response) {
        response.setHeader(TELLS, "said, answered");
        response.setStatus(HttpStatus.OK.value());
        return "playground/form :: nothing";
    }

    private String form(Form form, Occasion occasion, int pane, Model model, HttpServletResponse response) {
        response.setHeader(TELLS, "said");
        model.addAttribute("form", form);
        model.addAttribute("controls", renderer().controls(form));
        model.addAttribute("occasion", occasion);
        model.addAttribute("pressed", occasion.pressed().map(Saying::id).orElse(null));
        model.addAttribute("pane", pane);
        model.addAttribute("interaction", Occasions.fresh());
        return "playground/form :: sheet";
    }

    /// The form stays as it is, and each field gets its error or loses it.
    private static String corrected(Answered.Corrected corrected, int pane, List<String> fields,
            Model model, HttpServletResponse response) {
        response.setHeader("HX-Reswap", "none");
        model.addAttribute("pane", pane);
        model.addAttribute("fields", fields);
        model.addAttribute("errors", corrected.errors());
        model.addAttribute("elsewhere", corrected.errors().entrySet().stream()
                .filter(error -> !fields.contains(error.getKey())).map(error -> error.getValue()).toList());
        model.addAttribute("interaction", Occasions.fresh());
        return "playground/form :: errors";
    }

    private FormRenderer renderer() {
        var people = cast.everybody().stream().map(one -> new Option(one.account().toString(), one.name()))
                .toList();
        var channels = Arrays.stream(Channel.values())
                .map(one -> new Option(one.ref().toString(), "#" + one.title())).toList();
        return new FormRenderer(people, channels);
    }
}
