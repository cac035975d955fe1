package org.waymate.insights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Part;
import org.waymate.program.OnBrief.Need;
import org.waymate.program.OnBrief.Onlooker;
import org.waymate.program.OnBrief;

/// What only a coordinator can settle, of all rooms: the urgent first, then the oldest.
@Component
class Needs {

    private final List<OnBrief> rooms;

    Needs(List<OnBrief> rooms) {
        this.rooms = rooms;
    }

    List<Line> open(Onlooker who) {
        return rooms.stream()
                .flatMap(room -> room.open(who).stream().map(need -> Map.entry(room.kind(), need)))
                .sorted(Comparator.comparing((Map.Entry<String, Need> one) -> !one.getValue().urgent())
                        .thenComparing(one -> one.getValue().since()))
                .map(one -> new Line(one.getKey(), one.getValue().subject())).toList();
    }

    /// How it stands by now.
    Part.Row row(Line line, Onlooker who) {
        return rooms.stream().filter(room -> room.kind().equals(line.kind())).findFirst().orElseThrow()
                .row(line.subject(), who);
    }
}
