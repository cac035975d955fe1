package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymate.journey.Browser.Field;

/// Takes the playground's tour without a screen: presses what it marks, and then goes on.
final class TourByHand {

    private static final int STEPS = 8;

    private final Browser browser;

    TourByHand(Browser browser) {
        this.browser = browser;
    }

    void isTaken() {
        var page = browser.sends("/playground/tour/begin").html();
        for (var step = 1; step <= STEPS; step++) {
            assertThat(page.select("#tour .count").text()).isEqualTo("Tour %d / %d".formatted(step, STEPS));
            for (var press : page.select("#tour [data-on]")) {
                press(page, press);
            }
            page = browser.sends("/playground/tour/next", "from", "" + step).html();
        }
        assertThat(page.select("#tour").text()).contains("That was the tour");
        browser.sends("/playground/tour/leave");
    }

    private void press(Document page, Element press) {
        var on = press.attr("data-on");
        if (on.equals("#jump-week")) {
            browser.sends("/playground/clock", "by", "WEEK");
            await().atMost(Duration.ofMinutes(4))
                    .until(() -> browser.sees("/playground/clock").select("[aria-busy=true]").isEmpty());
        } else if (press.hasAttr("data-types")) {
            browser.sends("/playground/say", "pane", "1", "who", "noor", "at", "dm-noor", "line",
                    press.attr("data-types"));
        } else {
            var found = page.select(on).stream()
                    .filter(one -> one.closest(".message").text().contains(press.attr("data-beside")))
                    .toList();
            assertThat(found.isEmpty() && !on.contains("hello")).as(on).isFalse();
            found.stream().reduce((_, later) -> later).ifPresent(this::press);
        }
    }

    private void press(Element button) {
        var fields = new ArrayList<Field>();
        button.closest("form").select("input[type=hidden]")
                .forEach(hidden -> fields.add(new Field(hidden.attr("name"), hidden.attr("value"))));
        fields.add(new Field("pressed", button.attr("value")));
        browser.sends("/playground/press", fields);
    }
}
