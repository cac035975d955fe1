package org.waymate.chat;

import java.time.Duration;

/// What came of handing a message to a platform.
public sealed interface Outcome {

    record Delivered(MessageRef where) implements Outcome {}

    /// The person takes no direct messages from us.
    record Unreachable(String why) implements Outcome {}

    /// Nothing was sent; the platform asks us to wait.
    record Later(Duration pause) implements Outcome {}

    /// Nothing was sent and it never will be: a channel that is gone, a bot that was not invited.
    record Refused(String why) implements Outcome {}

    /// It may have been sent: no answer came.
    record Uncertain(String why) implements Outcome {}
}
