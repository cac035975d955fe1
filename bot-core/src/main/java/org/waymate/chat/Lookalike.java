package org.waymate.chat;

import java.util.List;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;

/// Shows a message as a platform would get it, without that platform: for previews.
public interface Lookalike {

    Platform platform();

    /// The JSON of each page, as the real renderer makes it.
    List<String> json(Message message);
}
