package org.waymate.pairing;

import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// The button by which coordinators end a match, wherever it stands.
public final class CloseButton {

    private static final Words WORDS = Words.of(CloseButton.class);

    private CloseButton() {}

    public static Choice choice(MatchId match, Here here) {
        return Choice.of(WORDS.label(here, "close"), new ClosingCommand.CloseMatch(match));
    }
}
