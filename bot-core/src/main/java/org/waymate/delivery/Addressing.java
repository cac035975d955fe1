package org.waymate.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// Reads of everybody to whom some messages go what decides whether and where they are reached: three statements,
/// however many they are.
@Component
class Addressing {

    private final People people;
    private final ChatAccounts accounts;
    private final Enrolments enrolments;

    Addressing(People people, ChatAccounts accounts, Enrolments enrolments) {
        this.people = people;
        this.accounts = accounts;
        this.enrolments = enrolments;
    }

    Map<PersonId, Addressed> of(Collection<Delivery> deliveries) {
        var ids = deliveries.stream().map(Delivery::recipient).flatMap(Addressing::person).distinct()
                .toArray(UUID[]::new);
        return ids.length == 0 ? Map.of() : read(ids);
    }

    private static Stream<UUID> person(Recipient recipient) {
        return recipient instanceof Recipient.Somebody(var person)
                ? Stream.of(person.value())
                : Stream.empty();
    }

    private Map<PersonId, Addressed> read(UUID[] ids) {
        var latest = accounts.ofAll(ids).stream().collect(Collectors.toMap(ChatAccount::person,
                account -> account, BinaryOperator.maxBy(Comparator.comparing(ChatAccount::lastSeen))));
        var parts = enrolments.ofAll(ids).stream()
                .collect(Collectors.groupingBy(Enrolment::person));
        return people.all(ids).stream()
                .collect(Collectors.toMap(Person::id, person -> new Addressed(person,
                        Optional.ofNullable(latest.get(person.id())),
                        parts.getOrDefault(person.id(), List.of()))));
    }
}
