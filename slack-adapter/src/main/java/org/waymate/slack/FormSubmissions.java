package org.waymate.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Desk;

/// Hears filled forms. Field errors can only stand in the acknowledgement, so the desk is asked before it, for
/// two of Slack's three seconds; what takes longer is told in the form's own window when it is there.
final class FormSubmissions {

    private static final Logger LOG = LoggerFactory.getLogger(FormSubmissions.class);
    private static final long SECONDS = 2;

    private final Desk desk;
    private final Visits visits;
    private final FormReplies replies;
    private final Executor work;

    FormSubmissions(Desk desk, Visits visits, FormReplies replies, Executor work) {
        this.desk = desk;
        this.visits = visits;
        this.replies = replies;
        this.work = work;
    }

    void listen(App app) {
        app.viewSubmission(FormRenderer.FORM, (request, context) -> heard(request.getPayload(), context));
    }

    private Response heard(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var kept = KeptAddress.read(payload.getView().getPrivateMetadata());
        if (kept.isEmpty()) {
            LOG.error("A form came back without what it was about");
            return replies.refused(payload.getView(), Speaking.locale(visits.now(arrival(payload))), context);
        }
        return answered(Submission.of(payload, kept.get()), context);
    }

    private static Arrival arrival(ViewSubmissionPayload payload) {
        return new Arrival("", payload.getTeam().getId(), payload.getUser().getId(), "",
                new ReturnAddress.Home());
    }

    private Response answered(Submission submission, ViewSubmissionContext context) {
        var coming = CompletableFuture.supplyAsync(() -> {
            var visit = visits.whole(submission.arrival());
            return new FormReplies.Told(visit, desk.answer(visit, submission.asked()));
        }, work);
        var visit = visits.now(submission.arrival());
        FormReplies.Told told;
        try {
            told = coming.copy().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            return e.getCause() instanceof TimeoutException
                    ? replies.late(submission, visit, coming, context)
                    : replies.failed(submission, visit, e, context);
        }
        return replies.inTime(submission, told, context);
    }
}
