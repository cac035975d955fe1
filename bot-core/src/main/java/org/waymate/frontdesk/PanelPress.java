package org.waymate.frontdesk;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;

/// What is pressed on the personal panel is answered there: what came of it stands in the place of its row, and
/// the other rows stay. A mark before the code says that a button stands on the panel.
@Component
class PanelPress {

    private static final Words WORDS = Words.of(PanelPress.class);
    private static final String MARK = "=";

    private final Panel panel;
    private final Doorkeeper doorkeeper;
    private final Codec codec;

    PanelPress(Panel panel, Doorkeeper doorkeeper, Codec codec) {
        this.panel = panel;
        this.doorkeeper = doorkeeper;
        this.codec = codec;
    }

    static String bare(String code) {
        return code.startsWith(MARK) ? code.substring(MARK.length()) : code;
    }

    /// A form that a button of the panel opened comes back as from there.
    static Opening opened(Asked asked, Opening opening) {
        return switch (opening) {
            case Opening.Shown(var form) when isOnPanel(asked) && form.code().length() < Codec.LONGEST ->
                new Opening.Shown(new Form(MARK + form.code(), form.title(), form.submit(), form.readers(),
                        form.fields()));
            case Opening.Shown _,Opening.Instead _ -> opening;
        };
    }

    Reply answered(Visit visit, Asked asked, Reply reply) {
        return switch (reply) {
            case Reply.Replace(var said) when isOnPanel(asked) ->
                new Reply.Replace(besideTheOthers(visit, said));
            case Reply.Replace _,Reply.Tell _,Reply.Correct _ -> reply;
        };
    }

    /// So that each row says where it stands.
    Message marked(Message message) {
        return new Message(message.parts().stream().map(part -> part.withButtons(this::marked)).toList());
    }

    private static boolean isOnPanel(Asked asked) {
        return switch (asked) {
            case Asked.Pressed(var code) -> code.startsWith(MARK);
            case Asked.Submitted(var code, var _) -> code.startsWith(MARK);
            case Asked.Typed _,Asked.Plain _,Asked.Filled _,Asked.Picked _ -> false;
        };
    }

    private Message besideTheOthers(Visit visit, Message said) {
        var who = doorkeeper.asker(visit, Audience.ANYONE);
        var shown = said.parts().stream().filter(Part.Rows.class::isInstance).map(Part.Rows.class::cast)
                .flatMap(rows -> rows.rows().stream()).map(Part.Row::text).collect(Collectors.toSet());
        var others = panel.rows(who).stream().filter(row -> !shown.contains(row.text())).toList();
        var message = others.isEmpty() ? said : said.and(new Part.Rows(others));
        return marked(message).with(Choice.of(WORDS.label(who.here(), "home.open"), new HomeCommand.Home()));
    }

    private Choice marked(Choice choice) {
        var code = codec.write(choice.does());
        return code.startsWith(MARK) || code.length() == Codec.LONGEST
                ? choice
                : choice.doing(new Invitation.Coded(MARK + code));
    }
}
