package org.waymate.frontdesk;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Programs;

/// What somebody began and has not sent, and what they did as coordinator. What was begun is found by the account:
/// it goes first, while there is one.
@Component
@Order(0)
class DeskMemory implements Memory {

    private final Drafts drafts;
    private final AuditLines lines;
    private final ChatAccounts accounts;
    private final Programs programs;

    DeskMemory(Drafts drafts, AuditLines lines, ChatAccounts accounts, Programs programs) {
        this.drafts = drafts;
        this.lines = lines;
        this.accounts = accounts;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("draft", "forms that you have begun", drafts(person), DeskMemory::entry),
                Sheet.of("audit_line", "what you did as coordinator", lines.findByPersonOrderByAt(person),
                        this::entry));
    }

    private static Entry entry(Draft draft) {
        return Entry.of("form", draft.code()).and("since", draft.since())
                .and("answers", draft.answers().byQuestion());
    }

    private Entry entry(AuditLine line) {
        return Entry.of("command", line.code()).and("program", programs.get(line.program()).name())
                .and("when", line.at());
    }

    /// That some coordinator did something, and when, stays.
    @Override
    public void forget(PersonId person) {
        drafts(person).forEach(drafts::delete);
    }

    private List<Draft> drafts(PersonId person) {
        return accounts.findByPersonOrderByLastSeenDesc(person).stream().map(ChatAccount::ref)
                .flatMap(ref -> drafts.findByAccountOrderBySince(ref.toString()).stream()).toList();
    }
}
