package org.waymate.announcements;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymate.announcements.Announcement.State;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Tells who sent an announcement that it did not arrive, and how to let the bot into that channel; or that they have
/// to look whether it did.
@Component
class RefusedLetter implements Letter {

    static final String KIND = "announcement-refused";

    private static final Set<State> HAVE_COME_BACK = Set.of(State.REFUSED, State.UNSURE);

    private final Announcements announcements;
    private final AnnouncementCard card;

    RefusedLetter(Announcements announcements, AnnouncementCard card) {
        this.announcements = announcements;
        this.card = card;
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
        return Optional.of(announcements.of(subject)).filter(one -> HAVE_COME_BACK.contains(one.state()))
                .map(one -> card.about(one, reader.here()));
    }
}
