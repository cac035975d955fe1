package org.waymate.announcements;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// An announcement to somebody in their direct messages: it says from whom it comes, and then the coordinator's own
/// words.
@Component
class DirectAnnouncementLetter implements Letter {

    static final String KIND = "announcement-direct";

    private static final Words WORDS = Words.of(DirectAnnouncementLetter.class);

    private final Announcements announcements;

    DirectAnnouncementLetter(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.ANNOUNCEMENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return Optional.of(directly(announcements.of(subject), reader));
    }

    private static Message directly(Announcement announcement, Reader reader) {
        return Message.saying(
                WORDS.say(reader.here(), "direct", Map.of("program", reader.program().name())))
                .and(announcement.prose());
    }
}
