package org.waymate.program;

import java.util.Optional;
import org.waymate.chat.Visit;
import org.waymate.chat.words.Here;
import org.waymate.people.Person;

/// Who asks, as the front desk found them: each case holds just what is known of such a person.
public sealed interface Asker {

    Visit visit();

    Here here();

    /// The person, where they are known.
    default Optional<Person> inPerson() {
        return switch (this) {
            case Stranger stranger -> stranger.person();
            case Participant participant -> Optional.of(participant.person());
            case Coordinator coordinator -> Optional.of(coordinator.person());
        };
    }

    /// The program that they speak of, where there is one.
    default Optional<Program> inProgram() {
        return switch (this) {
            case Stranger stranger -> stranger.program();
            case Participant participant -> Optional.of(participant.program());
            case Coordinator coordinator -> Optional.of(coordinator.program());
        };
    }

    /// In a room whose command is meant for participants.
    ///
    /// @throws IllegalStateException when the front desk has let somebody else through
    default Participant asParticipant() {
        if (this instanceof Participant participant) {
            return participant;
        }
        throw new IllegalStateException("The front desk lets only participants through");
    }

    /// In a room whose command is meant for coordinators.
    ///
    /// @throws IllegalStateException when the front desk has let somebody else through
    default Coordinator asCoordinator() {
        if (this instanceof Coordinator coordinator) {
            return coordinator;
        }
        throw new IllegalStateException("The front desk lets only coordinators through");
    }

    /// A chat account that belongs to nobody yet, or to somebody who has no part in a program.
    ///
    /// @param program the one that lives in this workspace or guild
    record Stranger(Visit visit, Here here, Optional<Person> person,
            Optional<Program> program) implements Asker {}

    record Participant(Visit visit, Here here, Person person, Program program,
            Enrolment enrolment) implements Asker {}

    record Coordinator(Visit visit, Here here, Person person, Program program) implements Asker {}
}
