package org.waymate.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.place.AccountRef;

/// Every way in which people come to the bot.
public interface ChatAccounts extends Repository<ChatAccount, String> {

    ChatAccount save(ChatAccount account);

    void delete(ChatAccount account);

    Optional<ChatAccount> findById(String ref);

    List<ChatAccount> findByPersonOrderByLastSeenDesc(PersonId person);

    @Query(nativeQuery = true, value = "select * from chat_account where person_id = any(:people)")
    List<ChatAccount> ofAll(UUID[] people);

    /// Where those of them are written to whom messages reach where they were last seen.
    @Query("""
            select account from ChatAccount account
            where account.person in :people and account.unreachableSince is null
                and not exists (select later from ChatAccount later
                    where later.person = account.person and later.lastSeen > account.lastSeen)""")
    List<ChatAccount> writtenTo(Collection<PersonId> people);

    default Optional<ChatAccount> of(AccountRef ref) {
        return findById(ref.toString());
    }

    /// Where the person was last seen: that is where we write to them.
    default Optional<ChatAccount> latestOf(PersonId person) {
        return findByPersonOrderByLastSeenDesc(person).stream().findFirst();
    }
}
