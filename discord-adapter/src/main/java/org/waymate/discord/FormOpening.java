package org.waymate.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Opens forms. A modal must be the first response, and that within three seconds: one of them is for what the
/// form shows, and when it does not come in time, or can't be drawn, a button is offered that opens it.
final class FormOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FormOpening.class);
    private static final Words WORDS = Words.of(FormOpening.class);

    private final InTime inTime = new InTime("A form", Duration.ofSeconds(1));
    private final Desk desk;
    private final Answering answering;
    private final Clock clock;

    FormOpening(Desk desk, Answering answering, Clock clock) {
        this.desk = desk;
        this.answering = answering;
        this.clock = clock;
    }

    <E extends IReplyCallback & IModalCallback> void open(E event, Visit visit, Asked asked) {
        inTime.ask(() -> desk.form(visit, asked)).flatMap(opening -> ready(event, visit, asked, opening))
                .ifPresentOrElse(Runnable::run,
                        () -> answering.instead(event, visit, () -> desk.offerForm(visit, asked)));
    }

    /// What is to be shown, drawn whole while another answer can still be given.
    private <E extends IReplyCallback & IModalCallback> Optional<Runnable> ready(E event, Visit visit,
            Asked asked, Opening opening) {
        try {
            return Optional.of(switch (opening) {
                case Opening.Shown(var form) -> drawn(event, visit, asked, form);
                case Opening.Instead(var message) -> () -> answering.instead(event, visit, () -> message);
            });
        } catch (RuntimeException e) {
            LOG.error("A form could not be drawn; offering a button instead", e);
            return Optional.empty();
        }
    }

    private <E extends IReplyCallback & IModalCallback> Runnable drawn(E event, Visit visit, Asked asked,
            Form form) {
        var places = new Places(event);
        if (places.lackedBy(form)) {
            var message = Message.saying(WORDS.say(here(visit), "no-channels"));
            return () -> answering.instead(event, visit, () -> message);
        }
        var modal = FormRenderer.modal(places.offeredIn(form), here(visit));
        return () -> show(event, visit, asked, modal);
    }

    private <E extends IReplyCallback & IModalCallback> void show(E event, Visit visit, Asked asked,
            Modal modal) {
        try {
            Calls.inTurn(event.replyModal(modal));
        } catch (RuntimeException e) {
            LOG.error("A form could not be shown; offering a button instead", e);
            answering.after(event, visit, () -> desk.offerForm(visit, asked));
        }
    }

    private Here here(Visit visit) {
        return new Here(visit.locale().orElse(Locale.ENGLISH), visit.zone().orElse(ZoneOffset.UTC),
                clock.instant());
    }
}
