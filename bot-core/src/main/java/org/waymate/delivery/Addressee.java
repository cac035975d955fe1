package org.waymate.delivery;

import org.springframework.stereotype.Component;
import org.waymate.people.People;
import org.waymate.people.Person;

/// What coordinators call whom a message is for.
@Component
public class Addressee {

    private final People people;

    Addressee(People people) {
        this.people = people;
    }

    /// @return a question mark for a channel, and for whoever is not known any more
    public String name(Recipient recipient) {
        return recipient instanceof Recipient.Somebody(var person)
                ? people.findById(person).map(Person::name).orElse("?")
                : "?";
    }
}
