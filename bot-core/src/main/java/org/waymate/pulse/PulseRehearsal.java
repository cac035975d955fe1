package org.waymate.pulse;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Rehearsal;

/// The mentee is asked once.
@Component
class PulseRehearsal implements Rehearsal {

    private final Pulses pulses;

    PulseRehearsal(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public List<Line> lines(Cast cast) {
        var pulse = pulses
                .save(new Pulse(cast.program().id(), cast.mentee().person(), cast.here().today()));
        return List.of(new Line(Moment.PULSE, PulseLetter.KIND, pulse.occurrence()));
    }
}
