package org.waymate.web.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Channel;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Speaking;

/// What a line that is being typed may become.
@Component
@InPlayground
final class Completions {

    /// Far more than there are; the list scrolls.
    private static final int MOST = 60;
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

    /// @param line what stands in the line once it is chosen
    /// @param shown how the command is typed, with the names of what it asks
    record Completion(String line, String shown, String does) {}

    private final Shapes shapes;
    private final Phrasebook phrasebook;
    private final Speaking speaking;
    private final Cast cast;

    Completions(Shapes shapes, Phrasebook phrasebook, Speaking speaking, Cast cast) {
        this.shapes = shapes;
        this.phrasebook = phrasebook;
        this.speaking = speaking;
        this.cast = cast;
    }

    List<Completion> of(String typed, Locale locale) {
        if (!typed.startsWith("/")) {
            return List.of();
        }
        var mentions = mentions(typed);
        return mentions.isEmpty() ? commands(typed.toLowerCase(Locale.ROOT), locale) : mentions;
    }

    private List<Completion> commands(String typed, Locale locale) {
        var begun = Stream.of(false, true)
                .flatMap(coordinators -> shapes.typed(coordinators).stream()
                        .map(shape -> full(shape, coordinators, locale)))
                .filter(one -> one.line().startsWith(typed) || typed.startsWith(one.line())).limit(MOST)
                .toList();
        var choices = begun.size() == 1 ? choices(typed, locale) : List.<Completion>of();
        return choices.isEmpty() ? begun : choices;
    }

    private Completion full(Shape shape, boolean coordinators, Locale locale) {
        var root = (coordinators ? speaking.coordinatorsRoot() : speaking.root()) + " ";
        return new Completion(root + shape.path().orElse("") + " ", root + phrasebook.usage(shape),
                phrasebook.does(shape, locale));
    }

    /// The fixed choices of the question that the last word would answer.
    private List<Completion> choices(String typed, Locale locale) {
        var coordinators = typed.startsWith(speaking.coordinatorsRoot() + " ");
        var root = coordinators ? speaking.coordinatorsRoot() : speaking.root();
        return shapes.typed(coordinators).stream()
                .filter(shape -> typed.startsWith(root + " " + shape.path().orElse("") + " "))
                .flatMap(shape -> choices(shape, typed, root.length() + shape.path().orElse("").length() + 2,
                        locale))
                .toList();
    }

    private Stream<Completion> choices(Shape shape, String typed, int start, Locale locale) {
        var words = Arrays.asList(typed.substring(start).split(" ", -1));
        if (words.size() > shape.inline().size()) {
            return Stream.empty();
        }
        var question = shape.inline().get(words.size() - 1);
        return phrasebook.options(question, locale).stream()
                .filter(option -> option.value().startsWith(words.getLast()))
                .map(option -> new Completion(beforeLastWord(typed) + option.value() + " ", option.value(),
                        option.label()));
    }

    /// People behind an @, channels behind a #.
    private List<Completion> mentions(String typed) {
        var word = typed.substring(beforeLastWord(typed).length());
        var found = new LinkedHashMap<String, String>();
        cast.everybody().forEach(player -> found.put("@" + player.name(), "@" + written(player)));
        Arrays.stream(Channel.values())
                .forEach(channel -> found.put("#" + channel.title(), "#" + channel.title()));
        return word.isEmpty()
                ? List.of()
                : found.entrySet().stream()
                        .filter(one -> begins(one.getKey(), word) || begins(one.getValue(), word))
                        .map(one -> new Completion(beforeLastWord(typed) + one.getValue() + " ", one.getKey(),
                                ""))
                        .toList();
    }

    private static boolean begins(String name, String word) {
        return name.regionMatches(true, 0, word, 0, word.length());
    }

    /// A mention is one word: whoever's name is more is written as in addresses.
    private static String written(Player player) {
        return ONE_WORD.matcher(player.name()).matches() ? player.name() : player.slug();
    }

    private static String beforeLastWord(String typed) {
        return typed.substring(0, typed.lastIndexOf(' ') + 1);
    }
}
