package org.waymate.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.waymate.chat.command.Answers;

/// Reads the options of a slash command.
final class OptionAnswers {

    private OptionAnswers() {}

    static Answers of(List<OptionMapping> options, Places places) {
        var answers = Answers.NONE;
        for (var option : options) {
            answers = answers.with(option.getName(), value(option, places));
        }
        return answers;
    }

    private static String value(OptionMapping option, Places places) {
        return switch (option.getType()) {
            case USER -> Refs.account(option.getAsString()).toString();
            case CHANNEL -> places.of(option.getAsString()).toString();
            case BOOLEAN -> option.getAsBoolean() ? "yes" : "no";
            default -> option.getAsString();
        };
    }
}
