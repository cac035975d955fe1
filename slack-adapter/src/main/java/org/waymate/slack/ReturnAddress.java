package org.waymate.slack;

import java.util.Optional;
import org.waymate.chat.Scene;

/// Where the reply to one interaction goes. The core never sees it.
sealed interface ReturnAddress {

    /// The page of a message that has only one.
    int ALONE = -1;

    /// A command's or a press's own address: only the asker sees what comes there. It takes five messages
    /// within 30 minutes.
    ///
    /// @param page which page of several was pressed
    /// @param replaces whether what was pressed is the presser's alone, so that it may be replaced
    record Hook(String channel, String url, int page, boolean replaces) implements ReturnAddress {}

    /// Our direct messages with the asker.
    ///
    /// @param pressed the message that was pressed
    record Direct(String channel, Optional<String> pressed, int page) implements ReturnAddress {}

    /// A channel in which nobody but the asker is to see it.
    record Among(String channel) implements ReturnAddress {}

    /// The App Home, which is published anew.
    record Home() implements ReturnAddress {}

    /// A modal that is open.
    ///
    /// @param from where the form stood that the modal came of, when it is known
    record Modal(String view, Optional<ReturnAddress> from) implements ReturnAddress {}

    /// The same in a window of its own, which may be closed at any time.
    default Modal inWindow(String view) {
        return new Modal(view, this instanceof Modal(var _, var from) ? from : Optional.of(this));
    }

    /// Whether what was pressed is the presser's alone, so that the reply may stand in its place.
    default boolean isReplaced() {
        return switch (this) {
            case Hook hook -> hook.replaces();
            case Direct direct -> direct.pressed().isPresent();
            case Among _,Home _,Modal _ -> false;
        };
    }

    default Scene scene() {
        return switch (this) {
            case Hook(var channel, var _, var _, var _) -> sceneOf(channel);
            case Direct _ -> Scene.DIRECT;
            case Modal(var _, var from) -> from.map(ReturnAddress::scene).orElse(Scene.DIRECT);
            case Among(var channel) -> sceneOf(channel);
            case Home() -> Scene.HOME;
        };
    }

    /// The channel, where others read there.
    default Optional<String> amongOthers() {
        return switch (this) {
            case Hook(var channel, var _, var _, var _) -> Optional.of(channel).filter(ReturnAddress::others);
            case Among(var channel) -> Optional.of(channel).filter(ReturnAddress::others);
            case Modal(var _, var from) -> from.flatMap(ReturnAddress::amongOthers);
            case Direct _,Home _ -> Optional.empty();
        };
    }

    private static Scene sceneOf(String channel) {
        return others(channel) ? Scene.AMONG_OTHERS : Scene.DIRECT;
    }

    private static boolean others(String channel) {
        return !channel.startsWith("D") && !channel.isEmpty();
    }
}
