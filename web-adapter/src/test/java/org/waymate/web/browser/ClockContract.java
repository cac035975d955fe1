package org.waymate.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// Time passes on the page, by the visitor's hand, on each width.
abstract class ClockContract extends OnAScreen {

    @Test
    void bringsWhatFallsDueWithoutALookAtTheAddress() {
        isAskedAfterAWeek();

        screen.see("#clock", "12 October");
        screen.press("#log-1 .choice.primary");
        screen.see("#log-1", "You said: we met.");
        assertThat(screen.count("#log-1 .choice.primary")).isZero();
    }

    private void isAskedAfterAWeek() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor remind \"calling Ben\"");
        screen.see("#log-1", "I will ask you on");

        screen.press("#jump-week");

        screen.see("#log-1", "Did you meet?");
    }

    @Test
    void hearsAButtonFromTheMomentOnAtWhichItIsThere() {
        screen.look("/?who=noor");
        var page = screen.url();

        screen.run("""
                document.addEventListener('htmx:afterSwap', event => {
                  if (event.target.id === 'clock') {
                    setTimeout(() => document.getElementById('jump-week').click());
                  }
                }, { once: true });
                htmx.trigger('.top .slot', 'sse:clock');""");

        screen.see("#clock[aria-busy=false]", "12 October");
        assertThat(screen.url()).isEqualTo(page);
    }

    @Test
    void leavesTheFocusAtTheClockWhenItJumps() {
        isAskedAfterAWeek();

        screen.see("#clock[aria-busy=false]", "12 October");
        screen.seeFocus("#jump-week");
    }

    @Test
    void saysThatThereWasNoNextEvent() {
        screen.look("/?who=noor");

        screen.press("#jump-next");

        screen.see("#clock [role=alert]", "There was no next event");
    }

    @Test
    void letsTheOthersStandStill() {
        screen.look("/?who=noor");
        assertThat(screen.find("#others-live").isSelected()).isTrue();

        screen.press("#others-live");
        screen.awaitNone(By.cssSelector(".htmx-request"));
        screen.seeFocus("#others-live");

        screen.look("/?who=noor");
        assertThat(screen.find("#others-live").isSelected()).isFalse();
    }

    @Test
    void showsTheWholeClockOnTheNarrowestScreenInEveryLanguage() {
        for (var language : List.of("en", "es")) {
            screen.language(language);
            for (var width : List.of(width(), 360)) {
                screen.width(width);
                screen.look("/?who=noor");

                assertThat(screen.find("html").getDomAttribute("lang")).isEqualTo(language);
                assertThat(screen
                        .number("""
                                return Math.ceil(Math.max(...[...document.querySelectorAll('.brand *, .clock *, .menu > *')]
                                    .map(element => element.getBoundingClientRect().right)))"""))
                        .as(language).isLessThanOrEqualTo(width);
            }
        }
    }
}
