package org.waymate.pulse;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Programs;

/// Who was asked whether they belong. What they said is counted without them, and stays counted.
@Component
class PulseMemory implements Memory {

    private final PulsesOf pulses;
    private final Programs programs;

    PulseMemory(PulsesOf pulses, Programs programs) {
        this.pulses = pulses;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("pulse", "when I asked whether you feel that you belong",
                pulses.findByPersonOrderByRoundDay(person), this::entry));
    }

    private Entry entry(Pulse pulse) {
        return Entry.of("program", programs.get(pulse.program()).name()).and("day", pulse.roundDay())
                .and("state", pulse.state());
    }

    @Override
    public void forget(PersonId person) {
        pulses.deleteByPerson(person);
    }
}
