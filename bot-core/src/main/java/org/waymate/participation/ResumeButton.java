package org.waymate.participation;

import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;

/// The button by which somebody ends a break, wherever it stands.
public final class ResumeButton {

    private ResumeButton() {}

    public static Choice choice(Here here) {
        return ParticipationReplies.back(here);
    }
}
