package org.waymate.chat;

import org.waymate.chat.message.Message;

/// What meets somebody who asked for something that takes a form.
public sealed interface Opening {

    record Shown(Form form) implements Opening {}

    /// No form: the asker may not say this, or what it was about is over. Only for the asker.
    record Instead(Message message) implements Opening {}
}
