package org.waymate.web.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;

/// Brings new people in, and closes somebody's direct messages.
@Controller
@InPlayground
final class PeopleDoor {

    private static final int LONGEST_NAME = 40;

    private final Cast cast;

    PeopleDoor(Cast cast) {
        this.cast = cast;
    }

    /// The page then shows the new person.
    @PostMapping("/playground/people")
    String join(@RequestParam String name, @RequestParam String zone, @RequestParam String language,
            @RequestParam(defaultValue = "false") boolean administers) {
        if (name.isBlank()) {
            return "redirect:/";
        }
        var short40 = name.strip().substring(0, Math.min(LONGEST_NAME, name.strip().length()));
        return "redirect:/?who="
                + cast.join(short40, zone(zone), Locale.forLanguageTag(language), administers).slug();
    }

    @PostMapping("/playground/people/{slug}/messages")
    ResponseEntity<Void> takeMessages(@PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean open) {
        cast.takeMessages(cast.called(slug).orElseThrow(Gone::new), open);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return ZoneId.of("Europe/London");
        }
    }
}
