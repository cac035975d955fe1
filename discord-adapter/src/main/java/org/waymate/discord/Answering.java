package org.waymate.discord;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
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
        event.deferReply(event.isFromGuild()).queue();
        answer(visit, asked, new DeferredReply(event.getHook(), renderer));
    }

    void press(IMessageEditCallback event, net.dv8tion.jda.api.entities.Message pressed, Visit visit,
            Asked asked) {
        event.deferEdit().queue();
        answer(visit, asked, new PressedMessage(event.getHook(), pressed, renderer));
    }

    void write(PrivateChannel channel, Visit visit, Asked asked) {
        answer(visit, asked, new DirectReply(channel, renderer));
    }

    /// Shows a message where a form should have been; it may take its time.
    void instead(IReplyCallback event, Visit visit, Supplier<Message> message) {
        event.deferReply(event.isFromGuild()).queue();
        var back = new DeferredReply(event.getHook(), renderer);
        confessing(visit, back, () -> back.tell(message.get()));
    }

    private void answer(Visit visit, Asked asked, ReturnAddress back) {
        confessing(visit, back, () -> desk.answer(visit, asked).ifPresentOrElse(
                reply -> show(visit, asked, reply, back), back::leave));
    }

    private void show(Visit visit, Asked asked, Reply reply, ReturnAddress back) {
        switch (reply) {
            case Reply.Tell(var message) -> back.tell(message);
            case Reply.Replace(var message) -> back.replace(message);
            case Reply.Correct correct -> back.tell(desk.correcting(visit, asked, correct));
        }
    }

    private void confessing(Visit visit, ReturnAddress back, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("An answer failed", e);
            confess(visit, back);
        }
    }

    private void confess(Visit visit, ReturnAddress back) {
        try {
            back.tell(Message.saying(WORDS.say(here(visit.locale()), "failed")));
        } catch (RuntimeException e) {
            LOG.warn("Nor could that be said: {}", e.getMessage());
        }
    }

    private Here here(Optional<Locale> locale) {
        return new Here(locale.orElse(Locale.ENGLISH), ZoneOffset.UTC, clock.instant());
    }
}
