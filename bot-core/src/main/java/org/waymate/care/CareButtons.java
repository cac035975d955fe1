package org.waymate.care;

import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.EnrolmentId;

/// What a coordinator can do with somebody's part, wherever it stands.
public final class CareButtons {

    private static final Words WORDS = Words.of(CareButtons.class);

    private CareButtons() {}

    public static Choice pause(EnrolmentId part, Here here) {
        return Choice.of(WORDS.label(here, "pause"),
                Invitation.to(CareCommand.PausePerson.class).with("part", part));
    }

    public static Choice takeOut(EnrolmentId part, Here here) {
        return Choice.of(WORDS.label(here, "out"), new CareCommand.TakeOut(part));
    }

    static Choice undo(DeedId deed, Here here) {
        return Choice.of(WORDS.label(here, "undo"), new CareCommand.Undo(deed)).primary();
    }
}
