package org.waymate.slack;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;

/// Answers filled forms: by field errors or by closing the form while Slack waits, in the form's own window
/// when it has waited long enough.
final class FormReplies {

    /// Slack first has to put up the window that says we are working.
    private static final long AFTER_THE_WINDOW_MILLIS = 700;

    private final Desk desk;
    private final Answering answering;
    private final Speaking speaking;
    private final ViewRenderer views;
    private final Executor work;

    FormReplies(Desk desk, Answering answering, Speaking speaking, ViewRenderer views, Executor work) {
        this.desk = desk;
        this.answering = answering;
        this.speaking = speaking;
        this.views = views;
        this.work = work;
    }

    /// @param reply none when this form was answered before
    record Told(Visit visit, Optional<Reply> reply) {}

    Response inTime(Submission submission, Told told, ViewSubmissionContext context) {
        if (told.reply().isEmpty()) {
            return context.ack();
        }
        return switch (told.reply().get()) {
            case Reply.Correct correct ->
                context.ackWithErrors(errors(submission, told.visit(), correct));
            case Reply.Tell(var message) -> closed(submission, told, message, context);
            case Reply.Replace(var message) -> closed(submission, told, message, context);
        };
    }

    /// The form closes, and the reply stands where it was opened; opened in a window, it stands in this one.
    private Response closed(Submission submission, Told told, Message message,
            ViewSubmissionContext context) {
        if (submission.back() instanceof ReturnAddress.Modal && !Files.in(message)) {
            return context.ackWithUpdate(views.modal(message, Speaking.locale(told.visit())));
        }
        if (submission.back() instanceof ReturnAddress.Modal) {
            return late(submission, told.visit(), CompletableFuture.completedFuture(told), context);
        }
        work.execute(() -> answering.show(told.visit(), submission.back(), submission.asked(),
                told.reply().orElseThrow()));
        return context.ack();
    }

    Response late(Submission submission, Visit visit, CompletableFuture<Told> coming,
            ViewSubmissionContext context) {
        var window = new ReturnAddress.Modal(submission.view().getId());
        var _ = coming.whenCompleteAsync((told, problem) -> {
            if (problem == null) {
                told.reply().ifPresent(reply -> arrived(submission, told.visit(), window, reply));
            } else {
                answering.failed(visit, window, submission.asked(), new IllegalStateException(problem));
            }
        }, CompletableFuture.delayedExecutor(AFTER_THE_WINDOW_MILLIS, TimeUnit.MILLISECONDS, work));
        return context.ackWithUpdate(views.working(Speaking.locale(visit)));
    }

    private void arrived(Submission submission, Visit visit, ReturnAddress window, Reply reply) {
        answering.show(visit, window, submission.asked(), reply);
        if (reply instanceof Reply.Replace(var message)) {
            speaking.replace(visit, submission.back(), message);
        }
    }

    Response failed(Submission submission, Visit visit, Exception problem, ViewSubmissionContext context) {
        work.execute(() -> answering.failed(visit, submission.back(), submission.asked(), problem));
        return context.ack();
    }

    /// A field that this form does not show has no place for its error: the first one says it.
    private Map<String, String> errors(Submission submission, Visit visit, Reply.Correct correct) {
        var shown = SubmittedAnswers.questions(submission.view());
        var errors = new LinkedHashMap<String, String>();
        correct.problems().forEach((question, problem) -> errors.merge(
                shown.contains(question) || shown.isEmpty() ? question : shown.getFirst(),
                desk.inWords(visit, problem), (one, other) -> one + " " + other));
        return errors;
    }
}
