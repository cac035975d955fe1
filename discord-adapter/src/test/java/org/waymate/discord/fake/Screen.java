package org.waymate.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a client shows of a message: its texts, its buttons, its pictures and files.
final class Screen {

    private Screen() {}

    static String text(DataObject message) {
        return components(message).filter(one -> one.getInt("type") == 10)
                .map(one -> one.getString("content")).collect(Collectors.joining("\n"));
    }

    /// The code behind a button.
    static Optional<String> button(DataObject message, String label) {
        return components(message).filter(one -> one.getInt("type") == 2)
                .filter(one -> one.getString("label", "").equals(label))
                .map(one -> one.getString("custom_id"))
                .findFirst();
    }

    static List<String> buttons(DataObject message) {
        return components(message).filter(one -> one.getInt("type") == 2)
                .map(one -> one.getString("label", "")).toList();
    }

    static Stream<String> files(DataObject message) {
        return components(message).flatMap(one -> switch (one.getInt("type")) {
            case 12 -> one.getArray("items").stream(DataArray::getObject)
                    .map(item -> item.getObject("media").getString("url") + " "
                            + item.getString("description", ""));
            case 13 -> Stream.of(one.getObject("file").getString("url"));
            default -> Stream.of();
        });
    }

    private static Stream<DataObject> components(DataObject message) {
        return MessageLimits.all(message.getArray("components"));
    }
}
