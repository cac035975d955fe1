package org.waymate.web.page;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.words.Here;
import org.waymate.web.InPlayground;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.Progress;
import org.waymate.web.talk.Speaking;

/// What each of the playground's pages may show.
@ControllerAdvice(basePackageClasses = EveryPage.class)
@InPlayground
final class EveryPage {

    private final Clock clock;
    private final Speaking speaking;
    private final Optional<Demo> demo;

    /// @param demo none beside the real program, where nothing is made up
    EveryPage(Clock clock, Speaking speaking, Optional<Demo> demo) {
        this.clock = clock;
        this.speaking = speaking;
        this.demo = demo;
    }

    @ModelAttribute("t")
    Chrome chrome(Locale locale) {
        return new Chrome(new Here(locale, clock.getZone(), clock.instant()));
    }

    @ModelAttribute("root")
    String root() {
        return speaking.root();
    }

    /// Whether the playground may forget everything and turn the clock.
    @ModelAttribute("alone")
    boolean alone() {
        return demo.isPresent();
    }

    @ModelAttribute("demo")
    Progress demo() {
        return demo.map(Demo::progress).orElse(Progress.NONE);
    }

    @ModelAttribute("world")
    int world() {
        return demo.map(Demo::world).orElse(0);
    }

    @ModelAttribute("zones")
    List<Option> zones(Locale locale) {
        return Zones.of(locale);
    }
}
