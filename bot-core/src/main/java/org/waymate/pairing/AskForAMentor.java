package org.waymate.pairing;

import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// The button by which a mentee asks for a mentor, wherever it stands.
public final class AskForAMentor {

    private static final Words WORDS = Words.of(AskForAMentor.class);

    private AskForAMentor() {}

    public static Choice choice(Here here) {
        return Choice.of(WORDS.label(here, "ask"), Invitation.to(PairingCommand.Request.class)).primary();
    }
}
