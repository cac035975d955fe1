package org.waymate.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.chat.place.AccountRef;

/// Every way in which people come to the bot.
public interface ChatAccounts extends Repository<ChatAccount, String> {

    ChatAccount save(ChatAccount account);

    Optional<ChatAccount> findById(String ref);

    List<ChatAccount> findByPersonOrderByLastSeenDesc(PersonId person);

    default Optional<ChatAccount> of(AccountRef ref) {
        return findById(ref.toString());
    }

    /// Where the person was last seen: that is where we write to them.
    default Optional<ChatAccount> latestOf(PersonId person) {
        return findByPersonOrderByLastSeenDesc(person).stream().findFirst();
    }
}
