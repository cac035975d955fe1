package org.waymate.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// What a coordinator did with somebody's part, in one line.
@Component
public class DeedLine {

    private static final Words WORDS = Words.of(DeedLine.class);

    private final Deeds deeds;
    private final Enrolments enrolments;
    private final People people;

    DeedLine(Deeds deeds, Enrolments enrolments, People people) {
        this.deeds = deeds;
        this.enrolments = enrolments;
        this.people = people;
    }

    /// While the last deed can be undone: what it was, with the button that undoes it.
    public Optional<Part.Row> undoable(EnrolmentId part, Here here) {
        return deeds.open(part).stream().filter(deed -> deed.mayBeUndone(here.now())).findFirst()
                .map(deed -> new Part.Row(of(deed, here), List.of(CareButtons.undo(deed.id(), here))));
    }

    Prose of(Deed deed, Here here) {
        var given = given(deed);
        deed.until().ifPresent(day -> given.put("day", day));
        return switch (deed.kind()) {
            case PAUSED -> WORDS.say(here, "done.paused", given);
            case OUT -> WORDS.say(here, "done.out", given);
        };
    }

    Map<String, Object> given(Deed deed) {
        return new HashMap<>(Map.of("name", name(deed.part()), "by", people.get(deed.by()).name(), "undone",
                deed.undoneBy().map(by -> people.get(by).name()).orElse("")));
    }

    String name(EnrolmentId part) {
        return people.get(enrolments.get(part).person()).name();
    }
}
