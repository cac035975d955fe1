package org.waymate.slack;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Asks the desk behind Slack's back, who has its acknowledgement already, and shows what it says.
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final Words WORDS = Words.of(Answering.class);

    private final Desk desk;
    private final Visits visits;
    private final Speaking speaking;
    private final Executor work;
    private final Clock clock;

    Answering(Desk desk, Visits visits, Speaking speaking, Executor work, Clock clock) {
        this.desk = desk;
        this.visits = visits;
        this.speaking = speaking;
        this.work = work;
        this.clock = clock;
    }

    /// Returns at once.
    void answer(Arrival arrival, Asked asked) {
        work.execute(() -> answered(arrival, asked));
    }

    private void answered(Arrival arrival, Asked asked) {
        var visit = visits.now(arrival);
        Optional<Reply> reply;
        try {
            visit = visits.whole(arrival);
            reply = desk.answer(visit, asked);
        } catch (RuntimeException e) {
            failed(visit, arrival.back(), asked, e);
            return;
        }
        if (reply.isPresent()) {
            show(visit, arrival.back(), asked, reply.get());
        }
    }

    /// What was asked is done by now: when it can't be shown, nobody must think that it was not.
    void show(Visit visit, ReturnAddress back, Asked asked, Reply reply) {
        try {
            shown(visit, back, asked, reply);
        } catch (RuntimeException e) {
            LOG.error("Could not show what came of {}", asked.getClass().getSimpleName(), e);
            speaking.tell(visit, back, instead(visit, reply));
        }
    }

    private void shown(Visit visit, ReturnAddress back, Asked asked, Reply reply) {
        switch (reply) {
            case Reply.Tell(var message) -> speaking.tell(visit, back, message);
            case Reply.Replace(var message) -> speaking.replace(visit, back, message);
            case Reply.Correct correct ->
                speaking.tell(visit, back, desk.correcting(visit, asked, correct));
        }
    }

    /// In the place of a reply that can't be shown.
    Message instead(Visit visit, Reply reply) {
        return say(visit, reply instanceof Reply.Correct ? "failed" : "unshown");
    }

    void failed(Visit visit, ReturnAddress back, Asked asked, Exception problem) {
        LOG.error("Could not answer {}", asked.getClass().getSimpleName(), problem);
        speaking.tell(visit, back, say(visit, "failed"));
    }

    private Message say(Visit visit, String key) {
        return Message.saying(
                WORDS.say(new Here(Speaking.locale(visit), ZoneOffset.UTC, clock.instant()), key));
    }
}
