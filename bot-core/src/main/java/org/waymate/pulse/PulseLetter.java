package org.waymate.pulse;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// Asks once, and reminds nobody.
@Component
class PulseLetter implements Letter {

    static final String KIND = "pulse";

    private final Pulses pulses;
    private final Enrolments enrolments;

    PulseLetter(Pulses pulses, Enrolments enrolments) {
        this.pulses = pulses;
        this.enrolments = enrolments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.PULSE;
    }

    /// Empty when they have gone before it left. Whoever is away gets it when they are back.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return ShortId.read(subject).map(PulseId::new).flatMap(pulses::findById)
                .filter(pulse -> pulse.state() != Pulse.State.OPEN || isThere(pulse))
                .map(pulse -> PulsePage.of(pulse, reader.program(), reader.here()));
    }

    private boolean isThere(Pulse pulse) {
        return enrolments.in(pulse.program(), pulse.person())
                .filter(part -> part.standing() == Enrolment.Standing.ACTIVE).isPresent();
    }
}
