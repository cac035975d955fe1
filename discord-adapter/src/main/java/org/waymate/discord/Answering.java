package org.waymate.discord;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Acknowledges at once, asks the desk, and shows what it says. Runs on the virtual thread of the event.
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final Words WORDS = Words.of(Answering.class);

    private final Desk desk;
    private final MessageRenderer renderer;
    private final Clock clock;

    Answering(Desk desk, MessageRenderer renderer, Clock clock) {
        this.desk = desk;
        this.renderer = renderer;
        this.clock = clock;
    }

    void reply(IReplyCallback event, Visit visit, Asked asked) {
        event.deferReply(event.isFromGuild()).queue(null, TooLate.NOTED);
        answer(visit, asked, new DeferredReply(event.getHook(), renderer));
    }

    void press(IMessageEditCallback event, net.dv8tion.jda.api.entities.Message pressed, Visit visit,
            Asked asked) {
        event.deferEdit().queue(null, TooLate.NOTED);
        answer(visit, asked, new PressedMessage(event.getHook(), pressed, renderer));
    }

    void write(PrivateChannel channel, Visit visit, Asked asked) {
        answer(visit, asked, new DirectReply(channel, renderer));
    }

    /// Shows a message where a form should have been; it may take its time.
    void instead(IReplyCallback event, Visit visit, Supplier<Message> message) {
        event.deferReply(event.isFromGuild()).queue(null, TooLate.NOTED);
        after(event, visit, message);
    }

    /// The same after the first response, whatever came of that one.
    void after(IReplyCallback event, Visit visit, Supplier<Message> message) {
        var back = new DeferredReply(event.getHook(), renderer);
        try {
            back.tell(message.get());
        } catch (RuntimeException e) {
            LOG.error("What stands in a form's place could not be shown", e);
            confess(visit, back, "failed");
        }
    }

    private void answer(Visit visit, Asked asked, ReturnAddress back) {
        Optional<Reply> reply;
        try {
            reply = desk.answer(visit, asked);
        } catch (RuntimeException e) {
            LOG.error("An answer failed", e);
            failed(visit, asked, back);
            return;
        }
        reply.ifPresentOrElse(said -> show(visit, asked, said, back), back::leave);
    }

    /// Nothing was done. What was written in a form is kept, if that can be.
    private void failed(Visit visit, Asked asked, ReturnAddress back) {
        if (!(asked instanceof Asked.Submitted)) {
            confess(visit, back, "failed");
            return;
        }
        try {
            back.tell(desk.correcting(visit, asked, new Reply.Correct(Map.of())));
        } catch (RuntimeException e) {
            LOG.error("Nor could be kept what was written in the form", e);
            confess(visit, back, "failed.lost");
        }
    }

    /// From here on it is done, whatever comes between; only what is to be corrected is not.
    private void show(Visit visit, Asked asked, Reply reply, ReturnAddress back) {
        try {
            switch (reply) {
                case Reply.Tell(var message) -> back.tell(message);
                case Reply.Replace(var message) -> back.replace(message);
                case Reply.Correct correct -> back.tell(desk.correcting(visit, asked, correct));
            }
        } catch (RuntimeException e) {
            LOG.error("An answer could not be shown", e);
            confess(visit, back, reply instanceof Reply.Correct ? "failed" : "done-unseen");
        }
    }

    private void confess(Visit visit, ReturnAddress back, String key) {
        try {
            back.tell(Message.saying(WORDS.say(here(visit.locale()), key)));
        } catch (RuntimeException e) {
            LOG.warn("Nor could that be said: {}", e.getMessage());
        }
    }

    private Here here(Optional<Locale> locale) {
        return new Here(locale.orElse(Locale.ENGLISH), ZoneOffset.UTC, clock.instant());
    }
}
