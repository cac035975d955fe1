package org.waymate.insights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.checkins.WordCommand;
import org.waymate.joining.JoiningCommand;
import org.waymate.pairing.PairingCommand;

/// What only a coordinator can settle, each with the button that leads to it.
final class Needs {

    private static final Words WORDS = Words.of(Needs.class);

    private final Here here;
    private final List<Part.Row> rows = new ArrayList<>();

    private Needs(Here here) {
        this.here = here;
    }

    static List<Part.Row> of(Figures figures, Here here) {
        var needs = new Needs(here);
        needs.row("needs.looking", figures.stuck().size(),
                Map.of("days", Figures.longest(figures.stuck(), Figures.Looking::days)),
                Invitation.to(PairingCommand.Queue.class));
        needs.row("needs.applicants", figures.applicants().size(),
                Map.of("days", Figures.longest(figures.applicants(), Figures.Wait::days)),
                Invitation.to(new JoiningCommand.Waiting()));
        needs.row("needs.words", figures.words(), Map.of(),
                Invitation.to(new WordCommand.ShowWords(Optional.empty())));
        needs.row("needs.unreached", figures.silences().size(), Map.of(),
                Invitation.to(new InsightCommand.Unreached()));
        return List.copyOf(needs.rows);
    }

    private void row(String key, int count, Map<String, Long> more, Invitation leads) {
        if (count > 0) {
            var given = new HashMap<String, Object>(more);
            given.put("count", count);
            rows.add(new Part.Row(WORDS.say(here, key, given),
                    List.of(Choice.of(WORDS.label(here, "needs.see"), leads).primary())));
        }
    }
}
