package org.waymate.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
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

    /// @param supposed the clock by which they seem to live, where nobody has said so
    record Welcome(Program program, Enrolment part, Optional<ZoneId> supposed) implements Outcome {}

    /// A mentor, until a coordinator has looked.
    ///
    /// @param hearBy when they are told at the latest
    record Waits(Program program, Enrolment part, Optional<ZoneId> supposed,
            Instant hearBy) implements Outcome {}

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

    record NotOpenYet(Program program) implements InTheWay {}

    private static final int USUAL_PLACES = 2;

    private final Introducing introducing;
    private final Enrolments enrolments;
    private final Offering offering;
    private final FirstWords first;

    Joining(Introducing introducing, Enrolments enrolments, Offering offering, FirstWords first) {
        this.introducing = introducing;
        this.enrolments = enrolments;
        this.offering = offering;
        this.first = first;
    }

    Outcome join(Asker who, JoiningCommand.Join asked) {
        return inTheWay(who, Optional.of(asked.role())).<Outcome>map(Function.identity())
                .orElseGet(() -> asked.agree() ? take(who, asked) : new NotAgreed());
    }

    Optional<InTheWay> inTheWay(Asker who, Optional<Role> as) {
        return switch (who) {
            case Asker.Participant participant -> inTheWay(participant, as);
            case Asker.Coordinator coordinator -> closed(who, coordinator.program());
            case Asker.Stranger stranger when stranger.program().isPresent() ->
                closed(who, stranger.program().get());
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

    private static Optional<InTheWay> closed(Asker who, Program program) {
        return program.isDraft() ? Optional.of(new NotOpenYet(program)) : over(who, program);
    }

    private static Optional<InTheWay> over(Asker who, Program program) {
        return program.isOverOn(who.here().today()) ? Optional.of(new Over(program)) : Optional.empty();
    }

    private Outcome take(Asker who, JoiningCommand.Join asked) {
        var person = introducing.introduce(who, asked);
        return switch (who) {
            case Asker.Participant declined -> {
                declined.enrolment().looksForAMentor(asked.topics());
                yield welcome(who, declined.program(), declined.enrolment());
            }
            case Asker.Coordinator coordinator -> enrol(who, person, coordinator.program(), asked);
            case Asker.Stranger stranger -> enrol(who, person, stranger.program().orElseThrow(), asked);
        };
    }

    private Outcome enrol(Asker who, Person person, Program program, JoiningCommand.Join asked) {
        var now = who.here().now();
        var before = enrolments.formerlyIn(program.id(), person.id());
        before.ifPresent(enrolment -> enrolment.comesBack(asked.role(), asked.topics(),
                asked.places().orElse(USUAL_PLACES), now));
        return welcome(who, program, before.orElseGet(() -> enrolments.save(switch (asked.role()) {
            case MENTEE -> Enrolment.mentee(program.id(), person.id(), asked.topics(), now);
            case MENTOR -> Enrolment.mentor(program.id(), person.id(), asked.topics(),
                    asked.places().orElse(USUAL_PLACES), now);
        })));
    }

    private Outcome welcome(Asker who, Program program, Enrolment enrolment) {
        var supposed = introducing.supposed(who, program, enrolment.person());
        first.write(who, enrolment);
        if (enrolment.role() == Role.MENTEE) {
            return new Welcome(program, enrolment, supposed);
        }
        offering.offer(program, enrolment);
        return new Waits(program, enrolment, supposed, HearBy.of(enrolment.since(), program));
    }
}
