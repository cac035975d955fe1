package org.waymate.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Opening;
import org.waymate.chat.Visit;
import org.waymate.chat.words.Here;

/// Opens forms. A modal must be the first response, and that within three seconds: one of them is for what the
/// form shows, and when it does not come in time a button is offered that opens it.
final class FormOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FormOpening.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Desk desk;
    private final Answering answering;
    private final Clock clock;

    FormOpening(Desk desk, Answering answering, Clock clock) {
        this.desk = desk;
        this.answering = answering;
        this.clock = clock;
    }

    <E extends IReplyCallback & IModalCallback> void open(E event, Visit visit, Asked asked) {
        opening(visit, asked).ifPresentOrElse(opening -> show(event, visit, opening),
                () -> answering.instead(event, visit, () -> desk.offerForm(visit, asked)));
    }

    private Optional<Opening> opening(Visit visit, Asked asked) {
        var coming = threads.submit(() -> desk.form(visit, asked));
        try {
            return Optional.of(coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.warn("A form took more than {} ms; offering a button instead", PATIENCE.toMillis());
        } catch (ExecutionException e) {
            LOG.error("A form could not be made; offering a button instead", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        coming.cancel(true);
        return Optional.empty();
    }

    private <E extends IReplyCallback & IModalCallback> void show(E event, Visit visit, Opening opening) {
        switch (opening) {
            case Opening.Shown(var form) -> event.replyModal(FormRenderer.modal(form, here(visit))).queue();
            case Opening.Instead(var message) -> answering.instead(event, visit, () -> message);
        }
    }

    private Here here(Visit visit) {
        return new Here(visit.locale().orElse(Locale.ENGLISH), visit.zone().orElse(ZoneOffset.UTC),
                clock.instant());
    }
}
