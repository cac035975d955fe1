package org.waymate.insights;

import java.util.List;
import java.util.Map;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.ProgramId;

/// Whom our messages don't reach, and what a coordinator can do about it.
final class UnreachedMessage {

    private static final Words WORDS = Words.of(UnreachedMessage.class);
    private static final int MOST = 100;

    private final Figures figures;
    private final ProgramId program;
    private final Here here;

    UnreachedMessage(Figures figures, ProgramId program, Here here) {
        this.figures = figures;
        this.program = program;
        this.here = here;
    }

    Message whole() {
        var silent = figures.silences();
        if (silent.isEmpty()) {
            return Message.saying(WORDS.say(here, "unreached.none"));
        }
        return Message.saying(WORDS.say(here, "unreached", Map.of("count", silent.size())))
                .and(new Part.Rows(silent.stream().limit(MOST).map(this::row).toList()));
    }

    private Part.Row row(Silence silence) {
        return new Part.Row(WORDS.say(here, "unreached.row",
                Map.of("name", silence.name(), "day", silence.since().atZone(here.zone()).toLocalDate())),
                List.of(PersonCard.see(silence.who(), program, here)));
    }
}
