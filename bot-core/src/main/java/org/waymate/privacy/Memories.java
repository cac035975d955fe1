package org.waymate.privacy;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;

/// All that is kept of somebody, as every room answers for its own.
@Component
class Memories {

    private final ObjectProvider<Memory> rooms;

    Memories(ObjectProvider<Memory> rooms) {
        this.rooms = rooms;
    }

    List<Sheet> of(PersonId person) {
        return rooms.orderedStream().flatMap(room -> room.of(person).stream()).toList();
    }

    void forget(PersonId person) {
        rooms.orderedStream().forEach(room -> room.forget(person));
    }
}
