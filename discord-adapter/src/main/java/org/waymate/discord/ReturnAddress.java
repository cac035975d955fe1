package org.waymate.discord;

import org.waymate.chat.message.Message;

/// Where the reply to one question goes.
interface ReturnAddress {

    void tell(Message message);

    /// In the place of the message whose button was pressed, where there is one and it was the presser's alone.
    void replace(Message message);

    /// This was answered before.
    void leave();
}
