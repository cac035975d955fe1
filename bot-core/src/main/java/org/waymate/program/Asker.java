package org.waymate.program;

import java.util.Optional;
import org.waymate.chat.Visit;
import org.waymate.chat.words.Here;
import org.waymate.people.Person;

/// Who asks, as the front desk found them: each case holds just what is known of such a person.
public sealed interface Asker {

    Visit visit();

    Here here();

    /// A chat account that belongs to nobody yet, or to somebody who has no part in a program.
    ///
    /// @param program the one that lives in this workspace or guild
    record Stranger(Visit visit, Here here, Optional<Person> person,
            Optional<Program> program) implements Asker {}

    record Participant(Visit visit, Here here, Person person, Program program,
            Enrolment enrolment) implements Asker {}

    record Coordinator(Visit visit, Here here, Person person, Program program) implements Asker {}
}
