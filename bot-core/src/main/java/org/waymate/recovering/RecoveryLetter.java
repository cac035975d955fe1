package org.waymate.recovering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Asks a coordinator after a restore. At any hour: what is held may be a call for help.
@Component
class RecoveryLetter implements Letter {

    static final String KIND = "recovery";

    private final Recoveries recoveries;

    RecoveryLetter(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.URGENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return recoveries.of(subject).map(recovery -> RecoveryCard.of(recovery, reader.here()));
    }
}
