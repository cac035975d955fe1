package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Visit;

/// Opens forms. Slack takes one for three seconds after the press, so the desk has one: what comes later is
/// offered by a button.
final class FormOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FormOpening.class);
    private static final long SECONDS = 1;
    private static final Set<String> LATE = Set.of("expired_trigger_id", "exchanged_trigger_id");

    private final Desk desk;
    private final Visits visits;
    private final Windows windows;
    private final Speaking speaking;
    private final Answering answering;
    private final Executor work;

    FormOpening(Desk desk, Visits visits, Windows windows, Speaking speaking, Answering answering,
            Executor work) {
        this.desk = desk;
        this.visits = visits;
        this.windows = windows;
        this.speaking = speaking;
        this.answering = answering;
        this.work = work;
    }

    /// Opens the form that this takes, or answers. Returns at once.
    void openOrAnswer(Arrival arrival, Asked asked, String triggerId) {
        if (desk.opensForm(visits.now(arrival), asked)) {
            work.execute(() -> open(arrival, asked, triggerId));
        } else {
            answering.answer(arrival, asked);
        }
    }

    private void open(Arrival arrival, Asked asked, String triggerId) {
        var back = arrival.back();
        try {
            switch (form(arrival, asked)) {
                case Opening.Shown(var form) -> show(visits.now(arrival), back, form, triggerId);
                case Opening.Instead(var message) -> speaking.tell(visits.now(arrival), back, message);
            }
        } catch (TimeoutException | IOException | SlackApiException e) {
            late(arrival, asked, e);
        } catch (SaidNo no) {
            if (LATE.contains(no.error())) {
                late(arrival, asked, no);
            } else {
                answering.failed(visits.now(arrival), back, asked, no);
            }
        } catch (RuntimeException e) {
            answering.failed(visits.now(arrival), back, asked, e);
        }
    }

    /// Who may, and in which language and time zone, is known from the profile: whoever comes for the first time
    /// is looked up before.
    private Opening form(Arrival arrival, Asked asked) throws TimeoutException {
        try {
            return CompletableFuture.supplyAsync(() -> desk.form(visits.whole(arrival), asked), work)
                    .orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException late) {
                throw late;
            }
            throw e;
        }
    }

    /// A press in a modal goes on in the same modal.
    private void show(Visit visit, ReturnAddress back, Form form, String triggerId)
            throws IOException, SlackApiException, SaidNo {
        var view = FormRenderer.view(form, back, Speaking.locale(visit));
        if (back instanceof ReturnAddress.Modal(var id, var _)) {
            windows.update(id, view);
        } else {
            windows.open(triggerId, view);
        }
    }

    private void late(Arrival arrival, Asked asked, Exception why) {
        LOG.info("A form came too late and is offered by a button: {}", why.toString());
        var visit = visits.now(arrival);
        var back = arrival.back();
        try {
            speaking.tell(visit, back, desk.offerForm(visit, asked));
        } catch (RuntimeException e) {
            answering.failed(visit, back, asked, e);
        }
    }
}
