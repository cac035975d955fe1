package org.waymate.chat.command;

import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Reads who or where is meant. Adapters have already written their platform's mentions as refs.
final class RefAnswers {

    private RefAnswers() {}

    static Read account(String raw) {
        return AccountRef.read(Mentioned.ref(raw).strip()).<Read>map(Read.Value::new)
                .orElseGet(() -> new Read.Refused(Problem.of("person")));
    }

    static Read channel(String raw) {
        return ChannelRef.read(Mentioned.ref(raw).strip()).<Read>map(Read.Value::new)
                .orElseGet(() -> new Read.Refused(Problem.of("channel")));
    }
}
