package org.waymate.insights;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

@Component
class InsightsOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(InsightsOnPanel.class);

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Coordinator coordinator
                ? Optional.of(new Line(60, WORDS.say(who.here(), "panel"), List.of(
                        Choice.of(WORDS.label(who.here(), "panel.summary"),
                                new InsightCommand.Summary(Optional.of(coordinator.program().id()))))))
                : Optional.empty();
    }
}
