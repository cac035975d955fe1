package org.waymate.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;

/// Draws what can be pressed or picked in one message: five buttons a row, and no code twice.
final class Controls {

    private static final int A_ROW = 5;

    private final Codec codec;
    private final Map<String, Integer> written = new HashMap<>();

    Controls(Codec codec) {
        this.codec = codec;
    }

    List<ActionRow> buttons(List<Choice> choices) {
        var rows = new ArrayList<ActionRow>();
        for (var from = 0; from < choices.size(); from += A_ROW) {
            rows.add(ActionRow.of(choices.subList(from, Math.min(from + A_ROW, choices.size())).stream()
                    .map(this::button).toList()));
        }
        return rows;
    }

    ActionRow list(Part.PickList list) {
        var code = new ControlCode(codec.write(list.picks()), list.question());
        return ActionRow.of(StringSelectMenu.create(once(code))
                .setPlaceholder(list.prompt())
                .addOptions(list.options().stream().map(pick -> SelectOption.of(pick.label(), pick.value()))
                        .toList())
                .build());
    }

    private Button button(Choice choice) {
        var code = new ControlCode(codec.write(choice.does()), "");
        return Button.of(style(choice.look()), once(code), choice.label());
    }

    private String once(ControlCode code) {
        var first = code.write();
        var time = written.merge(first, 1, Integer::sum);
        return time == 1 ? first : ControlCode.again(first, time);
    }

    private static ButtonStyle style(Choice.Look look) {
        return switch (look) {
            case PLAIN -> ButtonStyle.SECONDARY;
            case PRIMARY -> ButtonStyle.PRIMARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }
}
