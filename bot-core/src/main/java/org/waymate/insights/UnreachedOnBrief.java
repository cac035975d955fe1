package org.waymate.insights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.program.OnBrief;
import org.waymate.program.ProgramId;

/// Whom messages don't reach: all of them in one line.
@Component
class UnreachedOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(UnreachedOnBrief.class);

    private final Members members;

    UnreachedOnBrief(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return "unreached";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return members.silent(who.program().id()).stream().map(Silence::since).min(Instant::compareTo)
                .map(since -> new Need(who.program().id().value(), false, since)).stream().toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var here = who.here();
        var count = members.silent(new ProgramId(subject)).size();
        return count == 0
                ? new Part.Row(WORDS.say(here, "unreached.none"), List.of())
                : new Part.Row(WORDS.say(here, "needs.unreached", Map.of("count", count)),
                        List.of(Choice
                                .of(WORDS.label(here, "needs.see"),
                                        new InsightCommand.Unreached(Optional.of(new ProgramId(subject))))
                                .primary()));
    }
}
