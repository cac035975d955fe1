package org.waymate.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Sheet.Entry;

/// Who somebody is, and where they come from. Without an account nothing leads to them any more.
@Component
class PeopleMemory implements Memory {

    private final People people;
    private final ChatAccounts accounts;

    PeopleMemory(People people, ChatAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("person", "who you are", List.of(people.get(person)), PeopleMemory::entry),
                Sheet.of("chat_account", "your chat accounts",
                        accounts.findByPersonOrderByLastSeenDesc(person), PeopleMemory::entry));
    }

    private static Entry entry(Person person) {
        return Entry.of("name", person.name()).and("about you", person.about())
                .and("your pronouns", person.pronouns())
                .and("you live by the clock of", person.zone().getId())
                .and("your language", person.locale().toLanguageTag()).and("known since", person.since());
    }

    private static Entry entry(ChatAccount account) {
        return Entry.of("account", account.ref().toString())
                .and("channel of our direct messages", account.directChannel())
                .and("you were last here", account.lastSeen())
                .and("my messages don't reach you since", account.unreachableSince());
    }

    @Override
    public void forget(PersonId person) {
        accounts.findByPersonOrderByLastSeenDesc(person).forEach(accounts::delete);
    }
}
