package org.waymate.program;

import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;

/// Whoever runs a program can change it at any time.
@Component
class ProgramOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(ProgramOnPanel.class);

    @Override
    public List<Line> lines(Asker who) {
        return who instanceof Asker.Coordinator coordinator
                ? Stream.concat(missing(coordinator).stream(), Stream.of(change(coordinator))).toList()
                : List.of();
    }

    private static Optional<Line> missing(Asker.Coordinator who) {
        return who.program().ownPlacesLack().flatMap(_ -> ProgramCard.ownPlaces(who.program(), who.here()))
                .map(lack -> new Line(13, lack, List.of(ProgramCard.naming(who.here()))));
    }

    private static Line change(Asker.Coordinator who) {
        return Line.byTheWay(WORDS.say(who.here(), "panel", Map.of("last", who.program().lastDay())),
                ProgramCard.changes(who.here()));
    }
}
