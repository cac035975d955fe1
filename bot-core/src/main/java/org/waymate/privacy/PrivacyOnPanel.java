package org.waymate.privacy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

/// What is kept of whoever takes part is never further away than their panel.
@Component
class PrivacyOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(PrivacyOnPanel.class);

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Participant
                ? Optional.of(Line.byTheWay(WORDS.say(who.here(), "panel"), List.of(Choice
                        .of(WORDS.label(who.here(), "panel.open"), new PrivacyCommand.Privacy()))))
                : Optional.empty();
    }
}
