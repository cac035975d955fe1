package org.waymate.chat.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What a button does when it is pressed: a command with all, some or none of its answers. What is lacking
/// is asked in a form.
public sealed interface Invitation {

    /// @param given answers by question name, as values
    record Saying(Class<? extends Command> type, Map<String, Object> given) implements Invitation {

        public Saying {
            given = Map.copyOf(given);
        }

        /// The same, with one more answer.
        public Saying with(String question, Object answer) {
            var more = new LinkedHashMap<>(given);
            more.put(question, answer);
            return new Saying(type, more);
        }
    }

    /// Goes on with answers that were kept: the rest of a long form, or one to correct.
    record Resuming(UUID draft) implements Invitation {}

    /// As the codec wrote it: what was typed, not yet read.
    record Coded(String code) implements Invitation {}

    /// A command that lacks answers.
    static Saying to(Class<? extends Command> type) {
        return new Saying(type, Map.of());
    }

    /// A whole command.
    static Saying to(Command command) {
        return new Saying(command.getClass(), Written.values(command));
    }
}
