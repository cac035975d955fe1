package org.waymate.announcements;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Shows whoever drafted an announcement how it comes.
@Component
class CopyLetter implements Letter {

    static final String KIND = "announcement-copy";

    private static final Words WORDS = Words.of(CopyLetter.class);

    private final Announcements announcements;

    CopyLetter(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var announcement = announcements.of(subject);
        return Optional.of(Message
                .saying(WORDS.say(reader.here(), "copy",
                        Map.of("place", announcement.aim().place(reader.here()))))
                .and(announcement.prose()));
    }
}
