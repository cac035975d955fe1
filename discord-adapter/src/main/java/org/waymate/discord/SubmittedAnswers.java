package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.waymate.chat.command.Answers;

/// Reads what came back from a modal: every field that was shown, a blank one too.
final class SubmittedAnswers {

    private SubmittedAnswers() {}

    static Answers of(List<ModalMapping> fields, Optional<String> guild) {
        var answers = Answers.NONE;
        for (var field : fields) {
            answers = answers.with(field.getCustomId(), values(field, guild));
        }
        return answers;
    }

    private static List<String> values(ModalMapping field, Optional<String> guild) {
        return switch (field.getType()) {
            case TEXT_INPUT, RADIO_GROUP -> Stream.ofNullable(field.getAsOptionalString())
                    .filter(text -> !text.isBlank()).toList();
            case USER_SELECT -> Refs.accounts(field.getAsStringList());
            case CHANNEL_SELECT -> Refs.channels(guild, field.getAsStringList());
            default -> field.getAsStringList();
        };
    }
}
