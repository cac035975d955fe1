package org.waymate.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;

/// The elements of one message that can be pressed. What a button does stands in its value; Slack wants
/// besides that an action id that no other element of the block has.
final class Buttons {

    static final String TAP = "tap:";

    private final Codec codec;
    private int count;

    Buttons(Codec codec) {
        this.codec = codec;
    }

    BlockElement button(Choice choice) {
        return ButtonElement.builder().actionId(TAP + ++count).text(plain(choice.label()))
                .value(codec.write(choice.does())).style(style(choice.look())).build();
    }

    BlockElement select(Part.PickList list) {
        return StaticSelectElement.builder()
                .actionId(new PickId(list.question(), codec.write(list.picks())).written())
                .placeholder(plain(list.prompt()))
                .options(list.options().stream().map(pick -> option(pick.label(), pick.value())).toList())
                .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    static OptionObject option(String label, String value) {
        return OptionObject.builder().text(plain(label)).value(value).build();
    }

    private static @Nullable String style(Choice.Look look) {
        return switch (look) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }
}
