package org.waymate.frontdesk;

import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class HomeConversation implements Conversation<HomeCommand> {

    private final Panel panel;
    private final PanelPress press;
    private final HelpPage help;

    HomeConversation(Panel panel, PanelPress press, HelpPage help) {
        this.panel = panel;
        this.press = press;
        this.help = help;
    }

    @Override
    public Reply answer(Asker who, HomeCommand command) {
        return switch (command) {
            case HomeCommand.Home() -> new Reply.Replace(press.marked(panel.home(who)));
            case HomeCommand.Status() -> new Reply.Tell(press.marked(panel.status(who)));
            case HomeCommand.Help(var about) -> new Reply.Tell(help.about(who, about));
        };
    }
}
