package org.waymate.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.words.Words;

/// Tells what came of a form that was answered too late for its acknowledgement, in the form's own window.
final class LateReplies {

    private static final Logger LOG = LoggerFactory.getLogger(LateReplies.class);
    private static final Words WORDS = Words.of(LateReplies.class);

    /// Slack first has to put up the window that says we are working.
    private static final long AFTER_THE_WINDOW_MILLIS = 700;

    private final Answering answering;
    private final Speaking speaking;
    private final Windows windows;
    private final Executor work;

    LateReplies(Answering answering, Speaking speaking, Windows windows, Executor work) {
        this.answering = answering;
        this.speaking = speaking;
        this.windows = windows;
        this.work = work;
    }

    void follow(Submission submission, Visit visit, CompletableFuture<FormReplies.Told> coming) {
        var _ = coming.whenCompleteAsync((told, problem) -> {
            if (problem == null) {
                told.reply().ifPresent(reply -> arrived(submission, told.visit(), reply));
            } else {
                failed(submission, visit, problem);
            }
        }, CompletableFuture.delayedExecutor(AFTER_THE_WINDOW_MILLIS, TimeUnit.MILLISECONDS, work));
    }

    /// What was pressed is replaced where it stands, with its files; the window has the words.
    private void arrived(Submission submission, Visit visit, Reply reply) {
        if (reply instanceof Reply.Replace(var message) && submission.back().isReplaced()) {
            answering.show(visit, submission.window(), submission.asked(),
                    new Reply.Tell(Files.without(message)));
            speaking.replace(visit, submission.back(), message);
        } else {
            answering.show(visit, submission.window(), submission.asked(), reply);
        }
    }

    /// The form stands there again, with all that was filled in.
    private void failed(Submission submission, Visit visit, Throwable problem) {
        LOG.error("Could not answer a form", problem);
        try {
            windows.update(submission.view().getId(), FilledAgain.view(submission.view(),
                    WORDS.label(Speaking.locale(visit), "form.failed")));
        } catch (IOException | SlackApiException | SaidNo | RuntimeException e) {
            answering.failed(visit, submission.window(), submission.asked(), e);
        }
    }
}
