package org.waymate.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiConversationsSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Chooses the element that a question is best answered with. What was typed and fits no picker stands in a
/// text field, so that nothing typed is lost.
final class FieldRenderer {

    /// The action id of every field: which one it is, its block says.
    static final String ANSWER = "answer";

    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private FieldRenderer() {}

    static BlockElement element(Form.Field field) {
        return switch (field.kind()) {
            case Kind.Text text -> TextFields.text(field, text);
            case Kind.WholeNumber number -> TextFields.number(field, number);
            case Kind.YesNo _,Kind.OneOf _,Kind.Living _ -> ChoiceFields.choice(field);
            case Kind.Day _ -> day(field);
            case Kind.TimeOfDay _ -> time(field);
            case Kind.Zone _ -> TextFields.line(field);
            case Kind.Person _ -> person(field);
            case Kind.Place _ -> place(field);
        };
    }

    private static BlockElement day(Form.Field field) {
        return pickable(field, FieldRenderer::isDay)
                ? DatePickerElement.builder().actionId(ANSWER).initialDate(first(field).orElse(null)).build()
                : TextFields.line(field);
    }

    private static BlockElement time(Form.Field field) {
        return pickable(field, CLOCK.asMatchPredicate())
                ? TimePickerElement.builder().actionId(ANSWER).initialTime(first(field).orElse(null)).build()
                : TextFields.line(field);
    }

    private static boolean pickable(Form.Field field, Predicate<String> fits) {
        return !field.several() && first(field).map(fits::test).orElse(true);
    }

    /// 31 June is written like a day and is none.
    private static boolean isDay(String written) {
        try {
            return LocalDate.parse(written).toString().equals(written) && written.length() == 10;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static BlockElement person(Form.Field field) {
        var filled = field.filled().stream().flatMap(raw -> AccountRef.read(raw).stream())
                .filter(account -> account.platform() == Platform.SLACK).map(AccountRef::user).toList();
        return field.several()
                ? MultiUsersSelectElement.builder().actionId(ANSWER).initialUsers(orNothing(filled)).build()
                : UsersSelectElement.builder().actionId(ANSWER)
                        .initialUser(filled.stream().findFirst().orElse(null)).build();
    }

    private static BlockElement place(Form.Field field) {
        var filled = field.filled().stream().flatMap(raw -> ChannelRef.read(raw).stream())
                .filter(channel -> channel.platform() == Platform.SLACK).map(ChannelRef::channel).toList();
        var channels = ConversationsFilter.builder().include(List.of("public", "private")).build();
        return field.several()
                ? MultiConversationsSelectElement.builder().actionId(ANSWER)
                        .initialConversations(orNothing(filled)).filter(channels).build()
                : ConversationsSelectElement.builder().actionId(ANSWER).filter(channels)
                        .initialConversation(filled.stream().findFirst().orElse(null)).build();
    }

    private static @Nullable List<String> orNothing(List<String> filled) {
        return filled.isEmpty() ? null : filled;
    }

    static Optional<String> first(Form.Field field) {
        return field.filled().stream().filter(raw -> !raw.isBlank()).findFirst();
    }
}
