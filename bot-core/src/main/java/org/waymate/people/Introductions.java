package org.waymate.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymate.chat.place.AccountRef;

/// Gets to know people: the one behind an account, or somebody new.
@Component
public class Introductions {

    private final People people;
    private final ChatAccounts accounts;

    Introductions(People people, ChatAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    public Person meet(AccountRef account, String name, ZoneId zone, Locale locale, Instant now) {
        return accounts.of(account).map(known -> people.get(known.person())).orElseGet(() -> {
            var person = people.save(new Person(name, zone, locale, now));
            accounts.save(new ChatAccount(account, person.id(), now));
            return person;
        });
    }
}
