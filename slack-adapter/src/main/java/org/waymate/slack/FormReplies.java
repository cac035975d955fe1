package org.waymate.slack;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;

/// Answers filled forms: by field errors or by closing the form while Slack waits, in the form's own window
/// when it has waited long enough. What failed leaves the form open with all that was filled in.
final class FormReplies {

    private static final Logger LOG = LoggerFactory.getLogger(FormReplies.class);
    private static final Words WORDS = Words.of(FormReplies.class);

    private final Desk desk;
    private final Answering answering;
    private final LateReplies lateReplies;
    private final ViewRenderer views;
    private final Executor work;

    FormReplies(Desk desk, Answering answering, LateReplies lateReplies, ViewRenderer views, Executor work) {
        this.desk = desk;
        this.answering = answering;
        this.lateReplies = lateReplies;
        this.views = views;
        this.work = work;
    }

    /// @param reply none when this form was answered before
    record Told(Visit visit, Optional<Reply> reply) {}

    Response inTime(Submission submission, Told told, ViewSubmissionContext context) {
        if (told.reply().isEmpty()) {
            return context.ack();
        }
        var reply = told.reply().get();
        try {
            return switch (reply) {
                case Reply.Correct correct ->
                    context.ackWithErrors(errors(submission, told.visit(), correct));
                case Reply.Tell(var message) -> closed(submission, told, message, context);
                case Reply.Replace(var message) -> closed(submission, told, message, context);
            };
        } catch (RuntimeException e) {
            return unshown(submission, told.visit(), reply, e, context);
        }
    }

    /// The form closes, and the reply stands where it was opened; opened in a window, it stands in this one.
    private Response closed(Submission submission, Told told, Message message,
            ViewSubmissionContext context) {
        if (submission.back() instanceof ReturnAddress.Modal window) {
            return views.holds(message)
                    ? context.ackWithUpdate(views.modal(message, Speaking.locale(told.visit()), window))
                    : late(submission, told.visit(), CompletableFuture.completedFuture(told), context);
        }
        work.execute(() -> answering.show(told.visit(), submission.back(), submission.asked(),
                told.reply().orElseThrow()));
        return context.ack();
    }

    Response late(Submission submission, Visit visit, CompletableFuture<Told> coming,
            ViewSubmissionContext context) {
        lateReplies.follow(submission, visit, coming);
        return context.ackWithUpdate(views.working(Speaking.locale(visit), submission.window()));
    }

    Response failed(Submission submission, Visit visit, Exception problem, ViewSubmissionContext context) {
        LOG.error("Could not answer a form", problem);
        return refused(submission.view(), Speaking.locale(visit), context);
    }

    /// Slack keeps a form open only for an error at one of its fields.
    Response refused(View view, Locale locale, ViewSubmissionContext context) {
        var shown = SubmittedAnswers.questions(view);
        return shown.isEmpty()
                ? context.ack()
                : context.ackWithErrors(Map.of(shown.getFirst(), WORDS.label(locale, "form.failed")));
    }

    private Response unshown(Submission submission, Visit visit, Reply reply, Exception problem,
            ViewSubmissionContext context) {
        if (reply instanceof Reply.Correct) {
            return failed(submission, visit, problem, context);
        }
        LOG.error("Could not show what came of a form", problem);
        return context.ackWithUpdate(views.modal(answering.instead(visit, reply), Speaking.locale(visit),
                submission.window()));
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
