package org.waymate.discord;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.hooks.EventListener;
import org.waymate.chat.Desk;

/// All that listens to Discord: small ears, each only translating.
record DiscordEars(Desk desk, CommandTree tree, MessageRenderer renderer, Clock clock) {

    /// @param refused hears why Discord shut us out for good
    List<EventListener> listening(Consumer<String> refused) {
        var answering = new Answering(desk, renderer, clock);
        var forms = new FormOpening(desk, answering, clock);
        var presses = new Presses(desk, forms, answering);
        return List.of(new Arrivals(new Registration(tree.commands()), refused),
                new OnceEach(List.of(new SlashCommands(desk, tree, forms, answering),
                        new ButtonClicks(presses), new ListPicks(presses), new FormSubmissions(answering))),
                new DirectMessages(answering), new Autocomplete(desk, tree, clock));
    }
}
