package org.waymate.joining;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.people.Introductions;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Role;

/// Takes somebody into the program that lives where they asked.
@Component
class Joining {

    /// What can come of it.
    sealed interface Outcome {}

    record Welcome(Program program) implements Outcome {}

    /// A mentor, until a coordinator has looked.
    record Waits(Program program) implements Outcome {}

    record AlreadyIn(Program program) implements Outcome {}

    record NotAgreed() implements Outcome {}

    record NoProgram() implements Outcome {}

    record Over(Program program) implements Outcome {}

    private static final int USUAL_PLACES = 2;

    private final Introductions introductions;
    private final Enrolments enrolments;
    private final Coordinators coordinators;
    private final Outbox outbox;

    Joining(Introductions introductions, Enrolments enrolments, Coordinators coordinators, Outbox outbox) {
        this.introductions = introductions;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
        this.outbox = outbox;
    }

    Outcome join(Asker who, JoiningCommand.Join asked) {
        return switch (who) {
            case Asker.Participant participant -> new AlreadyIn(participant.program());
            case Asker.Coordinator coordinator -> join(who, coordinator.program(), asked);
            case Asker.Stranger stranger -> stranger.program()
                    .<Outcome>map(program -> join(who, program, asked)).orElseGet(NoProgram::new);
        };
    }

    private Outcome join(Asker who, Program program, JoiningCommand.Join asked) {
        if (!asked.agree()) {
            return new NotAgreed();
        }
        if (who.here().today().isAfter(program.lastDay())) {
            return new Over(program);
        }
        var now = who.here().now();
        var person = introductions.meet(who.visit().account(), asked.name(), asked.zone(),
                who.here().locale(), now);
        person.introduce(asked.name(), asked.about(), asked.zone());
        return enrol(person, program, asked, now);
    }

    private Outcome enrol(Person person, Program program, JoiningCommand.Join asked, Instant now) {
        var enrolment = enrolments.save(switch (asked.role()) {
            case MENTEE -> Enrolment.mentee(program.id(), person.id(), asked.topics(), now);
            case MENTOR -> Enrolment.mentor(program.id(), person.id(), asked.topics(),
                    asked.places().orElse(USUAL_PLACES), now);
        });
        var subject = ShortId.write(enrolment.id().value());
        outbox.tell(program.id(), person.id(), WelcomeLetter.KIND, subject, subject);
        if (asked.role() == Role.MENTEE) {
            return new Welcome(program);
        }
        coordinators.of(program.id()).forEach(
                coordinator -> outbox.tell(program.id(), coordinator, WaitingLetter.KIND, subject, subject));
        return new Waits(program);
    }
}
