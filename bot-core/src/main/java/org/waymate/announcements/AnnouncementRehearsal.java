package org.waymate.announcements;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Dialect;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Rehearsal;

/// A coordinator tells everybody something.
@Component
class AnnouncementRehearsal implements Rehearsal {

    private static final Words WORDS = Words.of(AnnouncementRehearsal.class);

    private final Announcements announcements;

    AnnouncementRehearsal(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<Line> lines(Cast cast) {
        var announcement = announcements.save(new Announcement(cast.program().id(),
                new Aim.People(Segment.EVERYONE), WORDS.label(cast.here(), "example"), Dialect.MARKDOWN,
                false, cast.here().now()));
        return List.of(new Line(Moment.ANNOUNCEMENT, DirectAnnouncementLetter.KIND,
                ShortId.write(announcement.id().value())));
    }
}
