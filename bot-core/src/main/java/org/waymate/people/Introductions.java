package org.waymate.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
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
        var known = accounts.of(account).map(one -> people.get(one.person()));
        known.ifPresent(person -> person.isSaidToLiveIn(zone));
        return known.orElseGet(() -> {
            var person = people.save(new Person(name, zone, locale, now));
            accounts.save(new ChatAccount(account, person.id(), now));
            return person;
        });
    }

    /// Somebody does something here. Of a stranger nothing is kept.
    ///
    /// @param locale the language of their client, when the platform tells
    /// @param directly whether in our direct messages
    public void seen(AccountRef account, Optional<Locale> locale, boolean directly, Instant now) {
        accounts.of(account).ifPresent(known -> {
            known.seen(now, directly);
            locale.ifPresent(language -> people.get(known.person()).speaks(language));
        });
    }
}
