package org.waymate.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;

/// Whoever runs a program can change it at any time.
@Component
class ProgramOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(ProgramOnPanel.class);

    @Override
    public List<Line> lines(Asker who) {
        return who instanceof Asker.Coordinator coordinator
                ? Stream.concat(missing(coordinator).stream(), lines(coordinator)).toList()
                : List.of();
    }

    private static Optional<Line> missing(Asker.Coordinator who) {
        return who.program().ownPlacesLack().flatMap(_ -> ProgramCard.ownPlaces(who.program(), who.here()))
                .map(lack -> new Line(13, lack, List.of(ProgramCard.naming(who.here()))));
    }

    private static Stream<Line> lines(Asker.Coordinator who) {
        var changing = Line.byTheWay(
                WORDS.say(who.here(), "panel", Map.of("last", who.program().lastDay())),
                ProgramCard.onPanel(who.here()));
        return who.program().isDraft() ? Stream.of(draft(who), changing) : Stream.of(tried(changing, who));
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
