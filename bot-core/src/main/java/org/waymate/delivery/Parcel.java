package org.waymate.delivery;

import java.time.Instant;
import java.util.Optional;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;

/// A message that is ready to leave.
///
/// @param claim under which it leaves
/// @param version of the row once it was worded: a later one says that there is something new to say
/// @param due when it was to leave
/// @param standing the earlier message whose place it takes
/// @param inDoubt what becomes of it where nobody can tell whether it arrived
/// @param carriesOthers whether several things travel in it
/// @param which says whether an earlier try may have arrived
record Parcel(Claim claim, long version, Instant due, Address address, Message message,
        Optional<MessageRef> standing,
        InDoubt inDoubt, boolean carriesOthers, Try which) {

    Parcel ofVersion(long known) {
        return new Parcel(claim, known, due, address, message, standing, inDoubt, carriesOthers, which);
    }
}
