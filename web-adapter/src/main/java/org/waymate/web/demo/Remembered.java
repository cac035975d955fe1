package org.waymate.web.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.web.PlayingAlone;
import org.waymate.web.talk.Heard;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;

/// What the bot said while the script is played: a script names buttons by their labels.
@Component
@PlayingAlone
class Remembered {

    /// @param where the place it stands at
    record Found<T>(long saying, Place where, T what) {}

    private record Told(Heard heard, Message message) {}

    private final Map<Long, Told> told = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    private volatile boolean listening;

    void listen() {
        told.clear();
        listening = true;
    }

    void forget() {
        listening = false;
        told.clear();
    }

    @EventListener
    void hear(Heard heard) {
        heard.message().filter(_ -> listening)
                .ifPresent(message -> told.put(heard.saying(), new Told(heard, message)));
    }

    /// The newest button of that name that the player sees.
    Optional<Found<Choice>> button(Player player, String label, Optional<String> beside) {
        return seen(player)
                .flatMap(one -> buttons(one.message(), beside).filter(choice -> choice.label().equals(label))
                        .map(choice -> new Found<>(one.heard().saying(), one.heard().place(), choice)))
                .findFirst();
    }

    /// The newest pick list that has the option.
    Optional<Found<Part.PickList>> pickList(Player player, String option) {
        return seen(player).flatMap(one -> one.message().parts().stream()
                .map(part -> part instanceof Part.PickList list ? list : null).filter(Objects::nonNull)
                .filter(list -> list.options().stream().anyMatch(pick -> pick.label().equals(option)))
                .map(list -> new Found<>(one.heard().saying(), one.heard().place(), list))).findFirst();
    }

    private Stream<Told> seen(Player player) {
        return told.values().stream().filter(one -> sees(player, one.heard()));
    }

    private static boolean sees(Player player, Heard heard) {
        return switch (heard.place()) {
            case Place.Direct(var owner) -> owner.equals(player.slug());
            case Place.Between _ -> heard.place().isOpenTo(player);
            case Place.Among _ -> heard.onlyFor().map(player.slug()::equals).orElse(true);
        };
    }

    private static Stream<Choice> buttons(Message message, Optional<String> beside) {
        var wholeFits = beside.map(message.plain()::contains).orElse(true);
        return message.parts().stream().flatMap(part -> switch (part) {
            case Part.Choices(var choices) when wholeFits -> choices.stream();
            case Part.Rows(var rows) -> rows.stream()
                    .filter(row -> beside.map(row.text().plain()::contains).orElse(true))
                    .flatMap(row -> row.choices().stream());
            case Part.Choices _,Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.PickList _,Part.Picture _,Part.Attachment _ ->
                Stream.empty();
        });
    }
}
