package org.waymate.delivery;

import java.util.Optional;
import org.waymate.chat.words.Here;
import org.waymate.people.Person;
import org.waymate.program.Program;

/// Who will read a message at the moment when it leaves.
///
/// @param person nobody when it goes to a channel
public record Reader(Optional<Person> person, Program program, Here here) {

    public Person somebody() {
        return person.orElseThrow(() -> new IllegalStateException("This message goes to a channel"));
    }
}
