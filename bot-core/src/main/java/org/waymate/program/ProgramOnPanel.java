package org.waymate.program;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;

/// Whoever runs a program can change it at any time.
@Component
class ProgramOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(ProgramOnPanel.class);

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Coordinator coordinator
                ? Optional.of(Line.byTheWay(
                        WORDS.say(who.here(), "panel", Map.of("last", coordinator.program().lastDay())),
                        ProgramCard.changes(who.here())))
                : Optional.empty();
    }
}
