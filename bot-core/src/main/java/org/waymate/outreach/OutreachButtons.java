package org.waymate.outreach;

import java.util.Map;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MatchId;
import org.waymate.program.EnrolmentId;

/// The buttons by which coordinators turn to somebody, wherever they stand.
public final class OutreachButtons {

    private static final Words WORDS = Words.of(OutreachButtons.class);

    private OutreachButtons() {}

    public static Choice nudgePair(MatchId match, Here here) {
        return Choice.of(WORDS.label(here, "nudge.pair"), new OutreachCommand.NudgePair(match)).primary();
    }

    public static Choice nudge(EnrolmentId part, String name, Here here) {
        return Choice.of(WORDS.label(here, "nudge.one", Map.of("name", name)),
                new OutreachCommand.Nudge(part)).primary();
    }

    /// Where it is said already to whom.
    public static Choice writeTo(EnrolmentId part, Here here) {
        return Choice.of(WORDS.label(here, "write.them"), new OutreachCommand.WriteTo(part));
    }

    public static Choice writeTo(EnrolmentId part, String name, Here here) {
        return Choice.of(WORDS.label(here, "write", Map.of("name", name)), new OutreachCommand.WriteTo(part));
    }
}
