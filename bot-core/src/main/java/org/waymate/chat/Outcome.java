package org.waymate.chat;

import java.time.Duration;
import java.util.Optional;

/// What came of handing a message to a platform.
public sealed interface Outcome {

    record Delivered(MessageRef where) implements Outcome {}

    /// It was looked for and is not there; nothing was sent.
    record Missing() implements Outcome {}

    /// The person takes no direct messages from us.
    record Unreachable(String why) implements Outcome {}

    /// Nothing was sent; the platform asks us to wait.
    ///
    /// @param whose turn comes later
    /// @param tooFast whether it is because we were too fast, as by HTTP 429
    record Later(Duration pause, Whose whose, boolean tooFast) implements Outcome {

        public enum Whose {
            MESSAGE, CHANNEL,
            /// All that is to be said in this workspace or guild.
            SPACE,
            /// All that is to be said on this platform.
            ALL
        }

        public static Later of(Duration pause) {
            return new Later(pause, Whose.MESSAGE, false);
        }

        public static Later of(Duration pause, Whose whose) {
            return new Later(pause, whose, false);
        }

        public static Later tooFast(Duration pause, Whose whose) {
            return new Later(pause, whose, true);
        }
    }

    /// Some pages stand there, and the platform asks us to wait with the rest.
    record Halfway(Later rest) implements Outcome {}

    /// Nothing was sent and it never will be: a channel that is gone, a bot that was not invited.
    record Refused(String why) implements Outcome {}

    /// It may have been sent, wholly or in part: no answer came, or one that leaves it open.
    ///
    /// @param pause how long to wait before another try looks for it; empty where no look can tell
    record Uncertain(String why, Optional<Duration> pause) implements Outcome {

        private static final Duration SOON = Duration.ofSeconds(10);

        /// A look will tell.
        public static Uncertain forNow(String why) {
            return new Uncertain(why, Optional.of(SOON));
        }

        /// Nobody but a person can tell.
        public static Uncertain forGood(String why) {
            return new Uncertain(why, Optional.empty());
        }
    }
}
