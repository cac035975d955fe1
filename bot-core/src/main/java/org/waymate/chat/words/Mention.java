package org.waymate.chat.words;

import java.util.Optional;
import org.waymate.chat.place.AccountRef;

/// Somebody who is spoken of. With an account the name is the platform's own way to them; without, it is words.
public record Mention(String name, Optional<AccountRef> account) {

    String inProse() {
        var words = Escape.words(name);
        return account.map(ref -> "[" + words + "](" + Prose.PERSON + ref + ")").orElse(words);
    }
}
