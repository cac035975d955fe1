package org.waymate.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import java.util.Optional;
import org.waymate.chat.Asked;

/// A filled form, who filled it and where it was opened.
record Submission(View view, Arrival arrival, Asked asked) {

    static Submission of(ViewSubmissionPayload payload, KeptAddress kept) {
        var team = payload.getTeam().getId();
        var view = payload.getView();
        var interaction = Optional.ofNullable(payload.getTriggerId())
                .orElseGet(() -> view.getId() + ":" + view.getHash());
        return new Submission(view,
                new Arrival(interaction, team, payload.getUser().getId(),
                        Optional.ofNullable(payload.getUser().getUsername()).orElse(""), kept.back()),
                new Asked.Submitted(kept.code(), SubmittedAnswers.of(view, team)));
    }

    ReturnAddress back() {
        return arrival.back();
    }

    /// The form's own window, which outlives it when it has something to tell.
    ReturnAddress.Modal window() {
        return back().inWindow(view.getId());
    }
}
