package org.waymate.recovering;

import java.util.Map;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// A restore as coordinators read of it, by what was decided.
final class RecoveryCard {

    private static final Words WORDS = Words.of(RecoveryCard.class);

    private RecoveryCard() {}

    static Message of(Recovery recovery, Here here) {
        var held = recovery.held();
        var message = Message.saying(WORDS.say(here, "restored", Map.of("at", recovery.backupAt())))
                .and(WORDS.say(here, "held", Map.of("messages", held.messages(), "people", held.people(),
                        "channels", held.channels(), "decision", recovery.decision())));
        return recovery.decision() == Recovery.Decision.OPEN ? asking(message, recovery, here) : message;
    }

    private static Message asking(Message message, Recovery recovery, Here here) {
        return message.with(
                Choice.of(WORDS.label(here, "send"), new RecoveryCommand.SendThem(recovery.id())),
                Choice.of(WORDS.label(here, "leave"), new RecoveryCommand.LeaveThem(recovery.id())));
    }
}
