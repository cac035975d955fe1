package org.waymate.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.chat.place.AccountRef;

/// Who can write to whom by themselves: whoever shares a workspace with them, or talks on Discord too.
@Component
public class InOnePlace {

    private final ChatAccounts accounts;

    InOnePlace(ChatAccounts accounts) {
        this.accounts = accounts;
    }

    public boolean together(PersonId one, PersonId other) {
        return with(one, List.of(other)).contains(other);
    }

    /// Those of them who share a place with somebody.
    public Set<PersonId> with(PersonId somebody, Collection<PersonId> others) {
        var theirs = accounts.findByPersonOrderByLastSeenDesc(somebody).stream().map(ChatAccount::ref)
                .toList();
        return accounts.ofAll(others.stream().map(PersonId::value).toArray(UUID[]::new)).stream()
                .filter(account -> theirs.stream().anyMatch(ref -> together(ref, account.ref())))
                .map(ChatAccount::person).collect(Collectors.toSet());
    }

    /// On Discord a person is one and the same in every guild, and a program lives in one.
    static boolean together(AccountRef one, AccountRef other) {
        return one.platform() == other.platform() && one.team().equals(other.team());
    }
}
