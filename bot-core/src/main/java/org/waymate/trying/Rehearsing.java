package org.waymate.trying;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Rehearsal;
import org.waymate.delivery.Rehearsal.Cast;
import org.waymate.delivery.Rehearsal.Moment;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// Lets two people who are made up live through a program, has the letters of the rooms worded for them, and takes it
/// all back.
@Component
class Rehearsing {

    private static final Words WORDS = Words.of(Rehearsing.class);
    private static final List<Topic> TOPICS = List.of(Topic.STUDYING);
    private static final int PLACES = 2;

    private final ObjectProvider<Rehearsal> rooms;
    private final ObjectProvider<Letter> letters;
    private final Programs programs;
    private final People people;
    private final Enrolments enrolments;
    private final TransactionTemplate apart;

    Rehearsing(ObjectProvider<Rehearsal> rooms, ObjectProvider<Letter> letters, Programs programs,
            People people, Enrolments enrolments, PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.letters = letters;
        this.programs = programs;
        this.people = people;
        this.enrolments = enrolments;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Empty where no room has anything to say at that moment.
    Optional<Message> words(Moment moment, ProgramId program, Here here) {
        return apart.execute(taken -> {
            try {
                return words(moment, cast(program, here));
            } finally {
                taken.setRollbackOnly();
            }
        });
    }

    private Optional<Message> words(Moment moment, Cast cast) {
        var reading = moment.reader() == Role.MENTOR ? cast.mentor() : cast.mentee();
        var reader = new Reader(Optional.of(people.get(reading.person())), cast.program(), cast.here());
        return rooms.orderedStream().flatMap(room -> room.lines(cast).stream()).toList().stream()
                .filter(line -> line.moment() == moment).findFirst()
                .flatMap(line -> letter(line.kind()).word(line.subject(), reader));
    }

    private Letter letter(String kind) {
        return letters.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private Cast cast(ProgramId id, Here here) {
        var mentee = person("mentee", "mentee.about", here);
        var mentor = person("mentor", "mentor.about", here);
        return new Cast(programs.get(id),
                enrolments.save(Enrolment.mentee(id, mentee.id(), TOPICS, here.now())),
                enrolments.save(Enrolment.mentor(id, mentor.id(), TOPICS, PLACES, here.now())), here);
    }

    private Person person(String name, String about, Here here) {
        var person = new Person(WORDS.label(here, name), here.zone(), here.locale(), here.now());
        person.introduce(person.name(), Optional.of(WORDS.label(here, about)), here.zone());
        return people.save(person);
    }
}
