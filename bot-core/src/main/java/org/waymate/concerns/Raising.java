package org.waymate.concerns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.concerns.Concern.Kind;
import org.waymate.delivery.Outbox;
import org.waymate.people.Introductions;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Program;

/// Somebody wants a coordinator to write to them, or to know something.
@Component
class Raising {

    /// What can come of it.
    sealed interface Outcome {}

    record Told(Concern concern) implements Outcome {}

    /// They asked before, and nobody has taken it yet.
    record ToldBefore(Concern concern) implements Outcome {}

    /// Whoever runs the program is the asker, or the one they are matched with: nobody is told.
    record NobodyElse() implements Outcome {}

    record NoProgram() implements Outcome {}

    record NotTheirs() implements Outcome {}

    private final Concerns concerns;
    private final Listeners listeners;
    private final Introductions introductions;
    private final Outbox outbox;

    Raising(Concerns concerns, Listeners listeners, Introductions introductions, Outbox outbox) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.introductions = introductions;
        this.outbox = outbox;
    }

    /// @param part of the program that a button was shown for
    Outcome raise(Asker who, Optional<EnrolmentId> part, Kind kind, Optional<String> words) {
        if (part.isPresent() && !HelpCard.part(who).equals(part)) {
            return new NotTheirs();
        }
        return who.inProgram().map(program -> raise(who, program, kind, words))
                .orElseGet(NoProgram::new);
    }

    private Outcome raise(Asker who, Program program, Kind kind, Optional<String> words) {
        var person = person(who, program);
        if (listeners.of(program.id(), person).isEmpty()) {
            return new NobodyElse();
        }
        return concerns.waiting(program.id(), person, kind).stream().filter(open -> saysIt(open, words))
                .findFirst().<Outcome>map(ToldBefore::new)
                .orElseGet(() -> tell(new Concern(program.id(), person, kind, words, who.here().now())));
    }

    /// Words that are new are never held back by what was said before.
    private static boolean saysIt(Concern open, Optional<String> words) {
        return words.isEmpty() || open.words().equals(words);
    }

    private Told tell(Concern concern) {
        var kept = concerns.save(concern);
        listeners.of(kept.program(), kept.person()).forEach(coordinator -> outbox.tell(kept.program(),
                coordinator, ConcernLetter.KIND, kept.subject(), kept.subject()));
        return new Told(kept);
    }

    private PersonId person(Asker who, Program program) {
        return who.inPerson()
                .orElseGet(() -> introductions.meet(who.visit().account(), who.visit().name(),
                        who.visit().zone().orElse(program.zone()), who.here().locale(), who.here().now()))
                .id();
    }
}
