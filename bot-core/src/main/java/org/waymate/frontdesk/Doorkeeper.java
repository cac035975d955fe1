package org.waymate.frontdesk;

import org.waymate.program.ProgramId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.chat.words.Here;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;
import org.waymate.program.Role;
import org.waymate.program.Spaces;

/// Finds out who is asking, and whether they may.
@Component
class Doorkeeper {

    private final ChatAccounts accounts;
    private final People people;
    private final Programs programs;
    private final Spaces spaces;
    private final Enrolments enrolments;
    private final Coordinators coordinators;
    private final Clock clock;
    private final List<String> founders;

    Doorkeeper(ChatAccounts accounts, People people, Programs programs, Spaces spaces, Enrolments enrolments,
            Coordinators coordinators,
            Clock clock, @Value("${waymate.coordinators:}") List<String> founders) {
        this.accounts = accounts;
        this.people = people;
        this.programs = programs;
        this.spaces = spaces;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
        this.clock = clock;
        this.founders = founders;
    }

    /// Where the visitor seems to be, before anybody has looked them up.
    Here guess(Visit visit) {
        return new Here(visit.locale().orElse(Locale.ENGLISH), visit.zone().orElse(ZoneOffset.UTC),
                clock.instant());
    }

    /// Somebody who runs a program and takes part in it too comes as what the command is meant for.
    Asker asker(Visit visit, Audience audience) {
        var person = accounts.of(visit.account()).map(account -> people.get(account.person()));
        var participant = person.flatMap(one -> participant(visit, one));
        var coordinator = person.flatMap(one -> coordinator(visit, one));
        return (audience.runsThings() ? coordinator.or(() -> participant) : participant.or(() -> coordinator))
                .orElseGet(() -> stranger(visit, person));
    }

    boolean may(Asker who, Audience audience) {
        return switch (audience) {
            case ANYONE -> true;
            case PARTICIPANT -> who instanceof Asker.Participant;
            case MENTEE -> is(who, Role.MENTEE);
            case MENTOR -> is(who, Role.MENTOR);
            case COORDINATOR -> who instanceof Asker.Coordinator;
            case FOUNDER -> isAtHome(who) || isNamed(who.visit())
                    || who.visit().administers() && living(who.visit()).isEmpty();
        };
    }

    private static boolean is(Asker who, Role role) {
        return who instanceof Asker.Participant participant && participant.enrolment().role() == role;
    }

    private boolean isNamed(Visit visit) {
        var account = visit.account();
        var inSpace = visit.space()
                .map(space -> space.platform().code() + ":" + space.id() + "/" + account.user());
        return inSpace.filter(founders::contains).isPresent();
    }

    /// Whether the asker runs the program of this very place; a direct message may not say which place it is.
    private boolean isAtHome(Asker who) {
        return who instanceof Asker.Coordinator coordinator && (who.visit().space().isEmpty()
                || living(who.visit()).filter(coordinator.program().id()::equals).isPresent());
    }

    private Optional<ProgramId> living(Visit visit) {
        return visit.space().flatMap(spaces::programOf);
    }

    /// The program that lives where they speak comes before any other of theirs.
    private Optional<Asker> participant(Visit visit, Person person) {
        return living(visit).flatMap(program -> enrolments.in(program, person.id()))
                .or(() -> enrolments.latestOf(person.id()))
                .map(enrolment -> new Asker.Participant(visit, here(person),
                        person, programs.get(enrolment.program()), enrolment));
    }

    private Optional<Asker> coordinator(Visit visit, Person person) {
        return living(visit).filter(program -> coordinators.seats(program, person.id()))
                .or(() -> coordinators.programOf(person.id()))
                .map(program -> new Asker.Coordinator(visit, here(person), person, programs.get(program)));
    }

    private Asker stranger(Visit visit, Optional<Person> person) {
        Optional<Program> program = living(visit).flatMap(programs::findById);
        var zone = visit.zone().or(() -> program.map(Program::zone)).orElse(ZoneOffset.UTC);
        return new Asker.Stranger(visit, person.map(this::here)
                .orElseGet(() -> new Here(guess(visit).locale(), zone, clock.instant())), person, program);
    }

    private Here here(Person person) {
        return person.here(clock.instant());
    }
}
