package org.waymate.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.OnBrief;

/// Each announcement that a platform would not take, or of which nobody knows whether it arrived.
@Component
class UndeliveredOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(UndeliveredOnBrief.class);

    /// After it nobody looks for an announcement any more.
    private static final Duration STILL_OF_USE = Duration.ofDays(14);

    private final Announcements announcements;

    UndeliveredOnBrief(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return "announcement";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return announcements.undelivered(who.program().id(), who.here().now().minus(STILL_OF_USE)).stream()
                .map(one -> new Need(one.id().value(), false, one.settledAt().orElse(Instant.EPOCH)))
                .toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var one = announcements.get(new AnnouncementId(subject));
        return switch (one.state()) {
            case REFUSED -> row(one, "refused", who.here(), buttons(one, who.here()));
            case UNSURE -> row(one, "unsure", who.here(), buttons(one, who.here()));
            case DRAFT, SENT, STOPPED, CANCELLED -> row(one, "brief.over", who.here(), List.of());
        };
    }

    private static List<Choice> buttons(Announcement one, Here here) {
        return List.of(AnnouncementButtons.again(one, here), AnnouncementButtons.cancel(one, here));
    }

    private static Part.Row row(Announcement one, String key, Here here, List<Choice> choices) {
        return new Part.Row(WORDS.say(here, key, Map.of("place", one.aim().place(here))), choices);
    }
}
