package org.waymate.discord;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.waymate.chat.command.Answers;

/// Reads what came back from a modal: every field that was shown, a blank one too.
final class SubmittedAnswers {

    private SubmittedAnswers() {}

    static Answers of(List<ModalMapping> fields, Places places) {
        var answers = Answers.NONE;
        for (var field : fields) {
            answers = answers.with(field.getCustomId(), values(field, places));
        }
        return answers;
    }

    private static List<String> values(ModalMapping field, Places places) {
        return switch (field.getType()) {
            case TEXT_INPUT, RADIO_GROUP -> Stream.ofNullable(field.getAsOptionalString())
                    .filter(text -> !text.isBlank()).toList();
            case USER_SELECT -> Refs.accounts(field.getAsStringList());
            case CHANNEL_SELECT -> channels(field.getAsStringList(), places);
            default -> field.getAsStringList();
        };
    }

    private static List<String> channels(List<String> ids, Places places) {
        return ids.stream().map(id -> places.of(id).toString()).toList();
    }
}
