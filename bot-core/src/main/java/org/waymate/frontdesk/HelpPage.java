package org.waymate.frontdesk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// Help, written from the commands themselves: only what this person may do now.
@Component
class HelpPage {

    private static final Words WORDS = Words.of(HelpPage.class);

    private final Shapes shapes;
    private final Phrasebook phrasebook;
    private final InReach inReach;

    HelpPage(Shapes shapes, Phrasebook phrasebook, InReach inReach) {
        this.shapes = shapes;
        this.phrasebook = phrasebook;
        this.inReach = inReach;
    }

    /// @param about a word that the commands are narrowed to
    Message about(Asker who, Optional<String> about) {
        var here = who.here();
        var all = Stream.of(false, true).map(coordinators -> lines(who, about, coordinators))
                .filter(lines -> !lines.isEmpty()).toList();
        if (all.isEmpty()) {
            return Message.saying(WORDS.say(here, "help.nothing", Map.of("about", about.orElse(""))))
                    .with(home(who));
        }
        var page = Message.of(new Part.Heading(WORDS.say(here, "help")));
        for (var lines : all) {
            page = page.and(new Prose(String.join("\n", lines)));
        }
        return page.with(home(who));
    }

    private List<String> lines(Asker who, Optional<String> about, boolean coordinators) {
        return shapes.typed(coordinators).stream().filter(shape -> fits(shape, about))
                .filter(shape -> inReach.has(who.visit(), shape)).map(shape -> line(who, shape, coordinators))
                .toList();
    }

    private static boolean fits(Shape shape, Optional<String> about) {
        return about.map(word -> shape.path().orElse("").contains(word.strip().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private String line(Asker who, Shape shape, boolean coordinators) {
        var typed = "/" + who.here().root() + (coordinators ? "-admin " : " ") + phrasebook.usage(shape);
        return "- `" + typed + "`: "
                + Prose.quoting(phrasebook.does(shape, who.here().locale())).commonMark();
    }

    private static Choice home(Asker who) {
        return Choice.of(WORDS.label(who.here(), "home.open"), new HomeCommand.Home());
    }
}
