package org.waymate.frontdesk;

import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class HomeConversation implements Conversation<HomeCommand> {

    private final Panel panel;
    private final HelpPage help;

    HomeConversation(Panel panel, HelpPage help) {
        this.panel = panel;
        this.help = help;
    }

    @Override
    public Reply answer(Asker who, HomeCommand command) {
        return switch (command) {
            case HomeCommand.Home() -> new Reply.Replace(panel.home(who));
            case HomeCommand.Status() -> new Reply.Tell(panel.status(who));
            case HomeCommand.Help(var about) -> new Reply.Tell(help.about(who, about));
        };
    }
}
