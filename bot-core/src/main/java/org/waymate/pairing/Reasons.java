package org.waymate.pairing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.EnrolmentId;

/// Why I thought of just these two.
@Component
class Reasons {

    private static final Words WORDS = Words.of(Reasons.class);

    private final Acquaintance acquaintance;

    Reasons(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    Prose why(MentorRequest request, EnrolmentId mentor, Here here) {
        var shared = acquaintance.shared(request, mentor, here);
        return shared.isEmpty()
                ? WORDS.say(here, "why.room",
                        Map.of("topic", Phrasebook.label(request.topic(), here.locale())))
                : WORDS.say(here, "why.shared", Map.of("topics", shared));
    }
}
