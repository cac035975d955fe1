package org.waymate.chat;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// What the bot says unasked goes out here. Each adapter is one; `ChatPlatformContract` in the tests says
/// what each must do.
public interface ChatPlatform {

    Platform platform();

    /// Whether it is connected and messages may be handed over.
    boolean ready();

    /// Why it is not connected and won't be without somebody's help: for health, in plain words. Empty while it
    /// is connected or still tries.
    default Optional<String> whyNot() {
        return Optional.empty();
    }

    /// Whether another node is connected in our place: then nothing is handed over here, and nothing is wrong.
    default boolean elsewhere() {
        return false;
    }

    default Pace pace() {
        return Pace.FREE;
    }

    /// Writes to one person directly.
    ///
    /// @param channel the direct channel, when it is known from before
    /// @param which says whether an earlier try may have arrived; a second one must not say it twice
    Outcome send(AccountRef to, Optional<String> channel, Message message, Try which);

    /// Puts new words in the place of a message of ours.
    Outcome edit(AccountRef to, MessageRef where, Message message);

    /// Writes where several people read.
    Outcome post(ChannelRef to, Message message, Try which);

    /// Opens a place in which these people and the bot are alone. The same people asked for again may get another.
    ///
    /// @param under the channel that the program named for it, for platforms that need one
    /// @param title what it is called where it has a name, 1 to 100 characters
    Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title);
}
