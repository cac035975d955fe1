package org.waymate.checkins;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Asks a second and last time whoever said nothing.
@Component
class ReminderLetter implements Letter {

    static final String KIND = "check-in-reminder";

    private final CheckInPage page;
    private final Outbox outbox;

    ReminderLetter(CheckInPage page, Outbox outbox) {
        this.page = page;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REMINDER;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var round = new Round(reader.program().id(), reader.somebody().id(), LocalDate.parse(subject));
        var since = outbox.sentAt(round.person(), KIND, round.occurrence());
        return Optional.of(page.reminding(round, since, reader.here()));
    }
}
