package org.waymate.frontdesk;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.Answers;
import org.waymate.chat.place.AccountRef;
import org.waymate.people.Sealed;

/// Answers that wait for more. They are the asker's alone, unreadable without the key, and gone after seven days.
@Entity
@Table(name = "draft")
class Draft {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String account;
    private String code;

    @Convert(converter = Sealed.class) private String answers;

    @Convert(converter = Sealed.class) private String problems;

    private Instant since;

    protected Draft() {}

    /// @param problems sentences by question, each as one answer
    Draft(AccountRef account, String code, Answers answers, Answers problems, Instant since) {
        this.id = UUID.randomUUID();
        this.account = account.toString();
        this.code = code;
        this.answers = Kept.write(answers);
        this.problems = Kept.write(problems);
        this.since = since;
    }

    /// What came since takes the place of what was kept: the buttons that stand there lead to it.
    void rewrite(Answers now, Answers wrong, Instant at) {
        answers = Kept.write(now);
        problems = Kept.write(wrong);
        since = at;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(AccountRef asker) {
        return account.equals(asker.toString());
    }

    Instant since() {
        return since;
    }

    String code() {
        return code;
    }

    Answers answers() {
        return Kept.read(answers);
    }

    Answers problems() {
        return Kept.read(problems);
    }
}
