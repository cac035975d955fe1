package org.waymate.delivery;

import java.util.Optional;
import java.util.UUID;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;

/// A message that is ready to leave.
///
/// @param version of the row when it was worded: a later one says that there is something new to say
/// @param standing the earlier message whose place it takes
/// @param which says whether an earlier try may have arrived
record Parcel(UUID delivery, long version, Address address, Message message, Optional<MessageRef> standing,
        Try which) {}
