package org.waymate.web.talk;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.web.InPlayground;

/// Somebody writes a line: a command behind one of the two roots, words to the bot, or talk among people,
/// which the bot does not hear.
@Component
@InPlayground
public class Speaking {

    private final Asking asking;
    private final Transcript transcript;
    private final Mentions mentions;
    private final String root;

    Speaking(Asking asking, Transcript transcript, Mentions mentions,
            @Value("${waymate.command:mentor}") String root) {
        this.asking = asking;
        this.transcript = transcript;
        this.mentions = mentions;
        this.root = "/" + root;
    }

    /// The word behind the slash that everybody types.
    public String root() {
        return root;
    }

    public String coordinatorsRoot() {
        return root + "-admin";
    }

    public Answered say(Occasion occasion, String line) {
        var command = typed(line);
        transcript.say(occasion.where(), occasion.who(), audience(occasion, command.isPresent()), line);
        if (command.isPresent()) {
            return asking.ask(occasion, command.get());
        }
        return switch (occasion.where()) {
            case Place.Direct _ -> asking.ask(occasion, new Asked.Plain(mentions.understood(line)));
            case Place.Among _,Place.Between _ -> new Answered.Said();
        };
    }

    private Optional<Asked> typed(String line) {
        var words = line.strip().split("\\s", 2);
        var rest = words.length > 1 ? mentions.understood(words[1].strip()) : "";
        if (words[0].equalsIgnoreCase(root)) {
            return Optional.of(new Asked.Typed(rest, false));
        }
        return words[0].equalsIgnoreCase(coordinatorsRoot())
                ? Optional.of(new Asked.Typed(rest, true))
                : Optional.empty();
    }

    /// Others do not see what command somebody gives.
    private static Optional<String> audience(Occasion occasion, boolean command) {
        return switch (occasion.where()) {
            case Place.Direct _ -> Optional.empty();
            case Place.Among _,Place.Between _ ->
                command ? Optional.of(occasion.who().slug()) : Optional.empty();
        };
    }
}
