package org.waymate.frontdesk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Here;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Role;

/// Finds out who is asking, and whether they may.
@Component
class Doorkeeper {

    private final ChatAccounts accounts;
    private final People people;
    private final Programs programs;
    private final Whereabouts whereabouts;
    private final Founders founders;
    private final Rooms rooms;
    private final Clock clock;
    private final String root;

    Doorkeeper(ChatAccounts accounts, People people, Programs programs, Whereabouts whereabouts,
            Founders founders, Rooms rooms, Clock clock, @Value("${waymate.command:mentor}") String root) {
        this.accounts = accounts;
        this.people = people;
        this.programs = programs;
        this.whereabouts = whereabouts;
        this.founders = founders;
        this.rooms = rooms;
        this.clock = clock;
        this.root = root;
    }

    /// Where the visitor seems to be, before anybody has looked them up.
    Here guess(Visit visit) {
        return new Here(visit.locale().orElse(Locale.ENGLISH), visit.zone().orElse(ZoneOffset.UTC),
                clock.instant(), root);
    }

    /// Where the visitor is: their own language and time zone, once we know them.
    Here here(Visit visit) {
        return person(visit).map(person -> here(visit, person)).orElseGet(() -> guess(visit));
    }

    /// @param given what a button brings: its thing says of which program they speak
    Asker asker(Visit visit, Shape shape, Answers given) {
        return asker(visit, shape.audience(), rooms.program(shape, given));
    }

    Asker asker(Visit visit, Audience audience) {
        return asker(visit, audience, Optional.empty());
    }

    /// Somebody who runs a program and takes part in it too comes as what the command is meant for.
    private Asker asker(Visit visit, Audience audience, Optional<ProgramId> pressed) {
        var person = person(visit);
        var participant = person.flatMap(one -> participant(visit, one, audience, pressed));
        var coordinator = person.flatMap(one -> coordinator(visit, one, pressed));
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
            case FOUNDER -> isAtHome(who) || founders.names(who.visit())
                    || who.visit().administers() && whereabouts.living(who.visit()).isEmpty();
        };
    }

    /// Whether they could begin a program right where they speak.
    boolean mayBegin(Asker who) {
        return whereabouts.isFree(who.visit()) && may(who, Audience.FOUNDER);
    }

    private static boolean is(Asker who, Role role) {
        return who instanceof Asker.Participant participant && participant.enrolment().role() == role;
    }

    /// Whether the asker runs the program of this very place; a direct message may not say which place it is.
    private boolean isAtHome(Asker who) {
        return who instanceof Asker.Coordinator coordinator && (who.visit().space().isEmpty()
                || whereabouts.living(who.visit()).filter(coordinator.program().id()::equals).isPresent());
    }

    private Optional<Asker> participant(Visit visit, Person person, Audience audience,
            Optional<ProgramId> pressed) {
        return whereabouts.part(visit, person.id(), audience, pressed)
                .map(enrolment -> new Asker.Participant(visit, here(visit, person), person,
                        programs.get(enrolment.program()), enrolment));
    }

    private Optional<Asker> coordinator(Visit visit, Person person, Optional<ProgramId> pressed) {
        return whereabouts.seat(visit, person.id(), pressed)
                .map(program -> new Asker.Coordinator(visit, here(visit, person), person,
                        programs.get(program)));
    }

    private Asker stranger(Visit visit, Optional<Person> person) {
        Optional<Program> program = whereabouts.living(visit).flatMap(programs::findById);
        var zone = visit.zone().or(() -> program.map(Program::zone)).orElse(ZoneOffset.UTC);
        return new Asker.Stranger(visit, person.map(one -> here(visit, one))
                .orElseGet(() -> new Here(guess(visit).locale(), zone, clock.instant(), root)), person,
                program);
    }

    private Optional<Person> person(Visit visit) {
        return accounts.of(visit.account()).map(account -> people.get(account.person()));
    }

    /// In the language that they chose, or else use right now, where the platform tells it.
    private Here here(Visit visit, Person person) {
        return new Here(person.reads(visit.locale()), person.zone(), clock.instant(), root);
    }
}
