package org.waymate.delivery;

import java.util.Optional;
import org.waymate.chat.message.Message;

/// One kind of unasked message. The outbox keeps what it is about; the room words it when it leaves, and
/// again when it is to be edited.
public interface Letter {

    /// What the outbox's rows call it; never changes.
    String kind();

    Urgency urgency();

    default InDoubt inDoubt() {
        return InDoubt.ONCE_MORE;
    }

    /// @param subject what the message is about, as the room wrote it down
    /// @return empty when it no longer matters
    Optional<Message> word(String subject, Reader reader);

    /// What takes the place of what somebody has read, once it is nothing to them any more.
    ///
    /// @return empty leaves it as it stands
    default Optional<Message> instead(String subject, Reader reader) {
        return Optional.empty();
    }
}
