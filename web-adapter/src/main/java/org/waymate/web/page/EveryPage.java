package org.waymate.web.page;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.words.Here;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Speaking;

/// What each of the playground's pages may show.
@ControllerAdvice(basePackageClasses = EveryPage.class)
@InPlayground
final class EveryPage {

    private final Clock clock;
    private final Speaking speaking;

    EveryPage(Clock clock, Speaking speaking) {
        this.clock = clock;
        this.speaking = speaking;
    }

    @ModelAttribute("t")
    Chrome chrome(Locale locale) {
        return new Chrome(new Here(locale, clock.getZone(), clock.instant()));
    }

    @ModelAttribute("root")
    String root() {
        return speaking.root();
    }

    @ModelAttribute("zones")
    List<Option> zones(Locale locale) {
        return Zones.of(locale);
    }
}
