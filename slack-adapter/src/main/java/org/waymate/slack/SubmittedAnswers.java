package org.waymate.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.Answers;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Reads what somebody filled in: every field that was shown, the blank ones too.
final class SubmittedAnswers {

    private SubmittedAnswers() {}

    static Answers of(View view, String team) {
        var answers = Answers.NONE;
        for (var question : questions(view)) {
            answers = answers.with(question, raw(view, question, team));
        }
        return answers;
    }

    static List<String> questions(View view) {
        return view.getBlocks().stream().flatMap(
                block -> block instanceof InputBlock input ? Stream.of(input.getBlockId()) : Stream.empty())
                .toList();
    }

    private static List<String> raw(View view, String question, String team) {
        var values = Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
        return values.getOrDefault(question, Map.of()).values().stream()
                .flatMap(value -> answers(value, team)).filter(raw -> !raw.isBlank()).toList();
    }

    /// Only one of these is ever there.
    private static Stream<String> answers(ViewState.Value value, String team) {
        var options = Stream
                .concat(Stream.ofNullable(value.getSelectedOption()), each(value.getSelectedOptions()))
                .map(ViewState.SelectedOption::getValue);
        var people = Stream.concat(Stream.ofNullable(value.getSelectedUser()), each(value.getSelectedUsers()))
                .map(user -> new AccountRef(Platform.SLACK, team, user).toString());
        var places = Stream.concat(Stream.ofNullable(value.getSelectedConversation()),
                each(value.getSelectedConversations()))
                .map(channel -> new ChannelRef(Platform.SLACK, team, channel).toString());
        var typed = Stream.of(Optional.ofNullable(value.getValue()),
                Optional.ofNullable(value.getSelectedDate()), Optional.ofNullable(value.getSelectedTime()))
                .flatMap(Optional::stream);
        return Stream.of(typed, options, people, places).flatMap(one -> one);
    }

    private static <T> Stream<T> each(@Nullable List<T> several) {
        return several == null ? Stream.empty() : several.stream();
    }
}
