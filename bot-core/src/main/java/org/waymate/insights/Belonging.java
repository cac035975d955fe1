package org.waymate.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pulse.PulseFigures.OfRound;
import org.waymate.pulse.PulseFigures.Shown;
import org.waymate.pulse.PulseFigures.TooFew;

/// Whether people feel that they belong: the last round, beside the one before it.
final class Belonging {

    private static final Words WORDS = Words.of(Belonging.class);

    private Belonging() {}

    /// @param rounds oldest first
    static Prose of(List<OfRound> rounds, Here here) {
        if (rounds.isEmpty()) {
            return WORDS.say(here, "belonging.none");
        }
        var given = new HashMap<String, Object>(Map.of("before", false, "mean", 0, "answers", 0));
        if (rounds.size() > 1
                && rounds.get(rounds.size() - 2) instanceof Shown(var _, var answers, var mean)) {
            given.putAll(Map.of("before", true, "mean", mean, "answers", answers));
        }
        given.put("now", now(rounds.getLast(), here));
        return WORDS.say(here, "belonging", given);
    }

    private static Prose now(OfRound round, Here here) {
        return switch (round) {
            case Shown(var _, var answers, var mean) ->
                WORDS.say(here, "belonging.shown", Map.of("mean", mean, "answers", answers));
            case TooFew _ -> WORDS.say(here, "belonging.too-few");
        };
    }

    /// The same for a spreadsheet: what, when, how much.
    static List<List<String>> rows(OfRound round, Here here) {
        var day = round.day().toString();
        return switch (round) {
            case Shown(var _, var answers, var mean) -> List.of(
                    List.of(WORDS.label(here, "belonging.mean"), day,
                            WORDS.label(here, "belonging.mean.value", Map.of("mean", mean))),
                    List.of(WORDS.label(here, "belonging.answers"), day, String.valueOf(answers)));
            case TooFew _ -> List.of(List.of(WORDS.label(here, "facts.belonging"), day,
                    WORDS.label(here, "belonging.too-few")));
        };
    }
}
