package org.waymate.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.words.Mention;

/// Speaks of one person to another: by the platform's own link where both are in one place, else by name.
@Component
public class Naming {

    private final People people;
    private final ChatAccounts accounts;

    Naming(People people, ChatAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /// @param to who reads it, where they were last seen
    public Mention of(PersonId whom, PersonId to) {
        var reading = latest(to);
        var ref = latest(whom)
                .filter(theirs -> reading.filter(mine -> InOnePlace.together(theirs, mine)).isPresent());
        return new Mention(people.get(whom).name(), ref);
    }

    private Optional<AccountRef> latest(PersonId person) {
        return accounts.latestOf(person).map(ChatAccount::ref);
    }
}
