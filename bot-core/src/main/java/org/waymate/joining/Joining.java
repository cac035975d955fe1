package org.waymate.joining;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.people.Introductions;
import org.waymate.people.Person;
import org.waymate.program.Asker;
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
    ///
    /// @param hearBy when they are told at the latest
    record Waits(Program program, Instant hearBy) implements Outcome {}

    record NotAgreed() implements Outcome {}

    /// What nobody needs to fill in a form to learn.
    sealed interface InTheWay extends Outcome {}

    record AlreadyIn(Program program) implements InTheWay {}

    record StillWaits(Program program, Instant hearBy) implements InTheWay {}

    /// Declined as a mentor; they may still look for one themselves.
    record NotAsMentor(Program program) implements InTheWay {}

    record NoProgram() implements InTheWay {}

    /// Asked in a direct message that says nothing of a workspace or guild.
    record NoSpace() implements InTheWay {}

    record Over(Program program) implements InTheWay {}

    private static final int USUAL_PLACES = 2;

    private final Introductions introductions;
    private final Enrolments enrolments;
    private final Offering offering;
    private final Outbox outbox;

    Joining(Introductions introductions, Enrolments enrolments, Offering offering, Outbox outbox) {
        this.introductions = introductions;
        this.enrolments = enrolments;
        this.offering = offering;
        this.outbox = outbox;
    }

    Outcome join(Asker who, JoiningCommand.Join asked) {
        return inTheWay(who, Optional.of(asked.role())).<Outcome>map(Function.identity())
                .orElseGet(() -> asked.agree() ? take(who, asked) : new NotAgreed());
    }

    Optional<InTheWay> inTheWay(Asker who, Optional<Role> as) {
        return switch (who) {
            case Asker.Participant participant -> inTheWay(participant, as);
            case Asker.Coordinator coordinator -> over(who, coordinator.program());
            case Asker.Stranger stranger when stranger.program().isPresent() ->
                over(who, stranger.program().get());
            case Asker.Stranger _ ->
                Optional.of(who.visit().space().isPresent() ? new NoProgram() : new NoSpace());
        };
    }

    private Optional<InTheWay> inTheWay(Asker.Participant who, Optional<Role> as) {
        var program = who.program();
        return switch (who.enrolment().standing()) {
            case ACTIVE -> Optional.of(new AlreadyIn(program));
            case WAITING -> Optional.of(new StillWaits(program, offering.hearBy(program, who.enrolment())));
            case LEFT -> over(who, program);
            case DECLINED -> over(who, program).or(() -> as.equals(Optional.of(Role.MENTEE))
                    ? Optional.empty()
                    : Optional.of(new NotAsMentor(program)));
        };
    }

    private static Optional<InTheWay> over(Asker who, Program program) {
        return program.isOverOn(who.here().today()) ? Optional.of(new Over(program)) : Optional.empty();
    }

    private Outcome take(Asker who, JoiningCommand.Join asked) {
        var now = who.here().now();
        var person = introductions.meet(who.visit().account(), asked.name(), asked.zone(),
                who.here().locale(), now);
        person.introduce(asked.name(), asked.about(), asked.zone());
        return switch (who) {
            case Asker.Participant declined -> {
                declined.enrolment().looksForAMentor(asked.topics());
                yield welcome(declined.program(), declined.enrolment(), "/mentee");
            }
            case Asker.Coordinator coordinator -> enrol(person, coordinator.program(), asked, now);
            case Asker.Stranger stranger -> enrol(person, stranger.program().orElseThrow(), asked, now);
        };
    }

    private Outcome enrol(Person person, Program program, JoiningCommand.Join asked, Instant now) {
        var before = enrolments.formerlyIn(program.id(), person.id());
        before.ifPresent(enrolment -> enrolment.comesBack(asked.role(), asked.topics(),
                asked.places().orElse(USUAL_PLACES), now));
        return welcome(program, before.orElseGet(() -> enrolments.save(switch (asked.role()) {
            case MENTEE -> Enrolment.mentee(program.id(), person.id(), asked.topics(), now);
            case MENTOR -> Enrolment.mentor(program.id(), person.id(), asked.topics(),
                    asked.places().orElse(USUAL_PLACES), now);
        })), "/" + now.getEpochSecond());
    }

    /// @param again tells a second welcome from the first
    private Outcome welcome(Program program, Enrolment enrolment, String again) {
        var subject = ShortId.write(enrolment.id().value());
        outbox.tell(program.id(), enrolment.person(), WelcomeLetter.KIND, subject, subject + again);
        if (enrolment.role() == Role.MENTEE) {
            return new Welcome(program);
        }
        offering.offer(program, enrolment);
        return new Waits(program, HearBy.of(enrolment.since(), program.zone()));
    }
}
