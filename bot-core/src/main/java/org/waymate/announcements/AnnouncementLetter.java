package org.waymate.announcements;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.InDoubt;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.joining.JoiningButtons;

/// The announcement itself, in the coordinator's own words and nothing else.
@Component
class AnnouncementLetter implements Letter {

    static final String KIND = "announcement";

    private final Announcements announcements;

    AnnouncementLetter(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public InDoubt inDoubt() {
        return InDoubt.AT_MOST_ONCE;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var announcement = announcements.of(subject);
        var message = Message.saying(announcement.prose());
        return Optional.of(announcement.showsTheWayIn()
                ? message.and(JoiningButtons.amongOthers(reader.here()))
                        .with(JoiningButtons.bothWays(reader.here()))
                : message);
    }
}
