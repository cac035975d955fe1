package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Answers;
import org.waymate.slack.fake.FakeWindows;
import org.waymate.slack.fake.FilledView;
import org.waymate.slack.sample.SampleDesk;

/// What somebody has filled in, they need not fill in twice.
class FilledAgainTest {

    private static final ReturnAddress BACK = new ReturnAddress.Home();

    @Test
    void everyKindOfFieldKeepsItsAnswer() {
        var form = new SampleDesk(Samples.SHAPES, Samples.CODEC)
                .form(Samples.SHAPES.coded("everything").orElseThrow(), Answers.NONE.with("title", "Before"));
        var shown = json(FormRenderer.view(form, BACK, Locale.ENGLISH));
        shown.addProperty("id", "V1");
        var filled = view(FilledView.submitted(shown, Map.ofEntries(Map.entry("title", "After"),
                Map.entry("count", "3"), Map.entry("sure", "yes"), Map.entry("colour", "green"),
                Map.entry("days", "mon;fri"), Map.entry("mentor", "AAAAAAAAAAAAAAAAAAAAAA"),
                Map.entry("mentors", "AAAAAAAAAAAAAAAAAAAAAA;BBBBBBBBBBBBBBBBBBBBBA"),
                Map.entry("due", "2026-10-03"), Map.entry("at", "17:00"), Map.entry("zone", "Madrid"),
                Map.entry("who", "U7"), Map.entry("where", "C3"))));

        var again = json(FilledAgain.view(filled, "Please send it again."));

        assertThat(FakeWindows.problems(again, "modal")).isEmpty();
        assertThat(again.toString()).contains("Please send it again.");
        again.addProperty("id", "V1");
        assertThat(SubmittedAnswers.of(view(FilledView.submitted(again, Map.of())), "T1"))
                .isEqualTo(SubmittedAnswers.of(filled, "T1"));
    }

    private static JsonObject json(View view) {
        return JsonParser.parseString(GsonFactory.createSnakeCase().toJson(view)).getAsJsonObject();
    }

    private static View view(JsonObject json) {
        return GsonFactory.createSnakeCase().fromJson(json, View.class);
    }
}
