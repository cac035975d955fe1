package org.waymate.pulse;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Counts an answer without the person, and notes of the person only that they are through.
@Component
class Answering {

    /// What can come of it.
    sealed interface Outcome {}

    record Stands(Pulse pulse, Program program) implements Outcome {}

    /// They are through with it: nobody knows which answer was theirs.
    record CountedBefore() implements Outcome {}

    record NotYours() implements Outcome {}

    private final Pulses pulses;
    private final PulseCounts counts;
    private final Programs programs;
    private final Outbox outbox;

    Answering(Pulses pulses, PulseCounts counts, Programs programs, Outbox outbox) {
        this.pulses = pulses;
        this.counts = counts;
        this.programs = programs;
        this.outbox = outbox;
    }

    Outcome say(Asker.Participant who, PulseId id, int score) {
        return theirs(who, id, pulse -> {
            if (score >= 1 && score <= PulseCount.HIGHEST && pulse.end(Pulse.State.COUNTED)) {
                counts.count(pulse.program(), pulse.roundDay(), score);
            }
        });
    }

    Outcome skip(Asker.Participant who, PulseId id) {
        return theirs(who, id, pulse -> pulse.end(Pulse.State.SKIPPED));
    }

    private Outcome theirs(Asker.Participant who, PulseId id, Consumer<Pulse> deed) {
        var found = pulses.findById(id).filter(pulse -> pulse.person().equals(who.person().id()));
        if (found.isEmpty()) {
            return new NotYours();
        }
        var pulse = found.get();
        if (pulse.state() == Pulse.State.COUNTED) {
            return new CountedBefore();
        }
        var program = programs.get(pulse.program());
        if (!program.isOverOn(who.here().today())) {
            deed.accept(pulse);
        }
        outbox.over(PulseLetter.KIND, pulse.occurrence());
        return new Stands(pulse, program);
    }
}
