package org.waymate.program;

import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;

/// Whoever runs a program can change it at any time.
@Component
class ProgramOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(ProgramOnPanel.class);

    @Override
    public List<Line> lines(Asker who) {
        return who instanceof Asker.Coordinator coordinator ? lines(coordinator) : List.of();
    }

    private static List<Line> lines(Asker.Coordinator who) {
        var changing = Line.byTheWay(
                WORDS.say(who.here(), "panel", Map.of("last", who.program().lastDay())),
                ProgramCard.changes(who.here()));
        return who.program().isDraft() ? List.of(draft(who), changing) : List.of(tried(changing, who));
    }

    private static Line tried(Line changing, Asker.Coordinator who) {
        var choices = new ArrayList<>(changing.choices());
        choices.add(OpeningReplies.tryIt(who.here()));
        return Line.byTheWay(changing.says(), choices);
    }

    private static Line draft(Asker.Coordinator who) {
        return new Line(5, WORDS.say(who.here(), "panel.draft", Map.of("program", who.program().name())),
                List.of(OpeningReplies.open(who.here()), OpeningReplies.tryIt(who.here())));
    }
}
