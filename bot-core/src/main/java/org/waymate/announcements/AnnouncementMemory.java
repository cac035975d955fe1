package org.waymate.announcements;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Programs;

/// What somebody announced as coordinator. It was the program's word: it stays, without who sent it.
@Component
class AnnouncementMemory implements Memory {

    private final AnnouncementsOf announcements;
    private final Programs programs;

    AnnouncementMemory(AnnouncementsOf announcements, Programs programs) {
        this.announcements = announcements;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("announcement", "what you announced, or called off",
                announcements.findBySettledByOrderBySettledAt(person), this::entry));
    }

    private Entry entry(Announcement announcement) {
        return Entry.of("program", programs.get(announcement.program()).name())
                .and("words", announcement.words()).and("state", announcement.state())
                .and("when", announcement.settledAt());
    }

    @Override
    public void forget(PersonId person) {
        // the row leads to a person of whom nothing is known any more
    }
}
