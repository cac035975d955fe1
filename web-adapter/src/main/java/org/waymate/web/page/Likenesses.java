package org.waymate.web.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.chat.words.Here;
import org.waymate.web.InPlayground;
import org.waymate.web.drawing.ForReader;
import org.waymate.web.drawing.Likeness;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Saying;
import org.waymate.web.talk.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a message looks on Slack or on Discord, and what is sent there.
@Controller
@InPlayground
final class Likenesses {

    private static final JsonMapper JSON = new JsonMapper();

    /// Whose look.
    enum Platform {
        SLACK, DISCORD
    }

    private final Transcript transcript;
    private final Cast cast;
    private final Clock clock;

    Likenesses(Transcript transcript, Cast cast, Clock clock) {
        this.transcript = transcript;
        this.cast = cast;
        this.clock = clock;
    }

    @GetMapping("/playground/sayings/{id}/as/{platform}")
    String likeness(@PathVariable long id, @PathVariable Platform platform, @RequestParam String who,
            Model model) {
        return show(id, List.of(platform), who, model);
    }

    @GetMapping("/playground/sayings/{id}/as/both")
    String both(@PathVariable long id, @RequestParam String who, Model model) {
        return show(id, List.of(Platform.values()), who, model);
    }

    private String show(long id, List<Platform> platforms, String who, Model model) {
        var saying = transcript.said(id).orElseThrow(Gone::new);
        var reader = cast.called(who).filter(saying::isSeenBy).orElseThrow(Gone::new);
        model.addAttribute("saying", id);
        model.addAttribute("who", who);
        model.addAttribute("reader", reader.locale().toLanguageTag());
        model.addAttribute("html",
                ForReader.of(saying.html(), new Here(reader.locale(), reader.zone(), clock.instant())));
        model.addAttribute("looks", platforms.stream().map(platform -> look(saying, platform)).toList());
        return "playground/likeness :: likeness";
    }

    private static Look look(Saying saying, Platform platform) {
        return new Look(platform == Platform.SLACK,
                json(saying, platform).map(Likenesses::pages).orElseGet(List::of));
    }

    private static List<String> pages(String json) {
        return Arrays.stream(json.split(Likeness.PAGE)).map(JSON::readTree).map(JsonNode::toPrettyString)
                .toList();
    }

    private static Optional<String> json(Saying saying, Platform platform) {
        return switch (platform) {
            case SLACK -> saying.slackJson();
            case DISCORD -> saying.discordJson();
        };
    }
}
