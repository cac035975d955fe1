package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.waymate.chat.command.Answers;

/// Reads the options of a slash command.
final class OptionAnswers {

    private OptionAnswers() {}

    static Answers of(List<OptionMapping> options, Optional<String> guild) {
        var answers = Answers.NONE;
        for (var option : options) {
            answers = answers.with(option.getName(), value(option, guild));
        }
        return answers;
    }

    private static String value(OptionMapping option, Optional<String> guild) {
        return switch (option.getType()) {
            case USER -> Refs.account(option.getAsString()).toString();
            case CHANNEL -> Refs.channel(guild, option.getAsString()).toString();
            case BOOLEAN -> option.getAsBoolean() ? "yes" : "no";
            default -> option.getAsString();
        };
    }
}
