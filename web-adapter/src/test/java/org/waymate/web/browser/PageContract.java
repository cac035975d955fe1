package org.waymate.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.web.demo.Demo;

/// The page as a visitor uses it, on each width.
abstract class PageContract extends OnAScreen {

    private static final By DIALOG = By.cssSelector("dialog[open]");

    @Test
    void answersACommandThatWasCompletedByKeyboard() {
        screen.look("/?who=noor");

        screen.line(1).sendKeys("/mentor ho");
        screen.see(".completions [role=option]", "/mentor home");
        screen.line(1).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(screen.line(1).getDomProperty("value")).isEqualTo("/mentor home ");
        screen.line(1).sendKeys(Keys.ENTER);

        screen.see("#log-1", "Here is what you can do next");
        assertThat(screen.line(1).getDomProperty("value")).isEmpty();
    }

    @Test
    void showsErrorsAtTheirFieldsAndKeepsWhatWasTyped() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor join mentee");
        screen.await(DIALOG);

        screen.find("[name='answer.call-me']").sendKeys("Noor");
        screen.find("[name='answer.zone']").sendKeys("Atlantis");
        screen.find("dialog .primary").click();

        screen.see("#error-1-zone", "I don't know that place");
        assertThat(screen.find("[name='answer.call-me']").getDomProperty("value")).isEqualTo("Noor");
        assertThat(screen.find("[name='answer.zone']").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void takesAFormOfEveryKindOfField() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor join mentee");
        screen.await(DIALOG);

        screen.find("[name='answer.call-me']").sendKeys("Noor");
        screen.find("[name='answer.year']").sendKeys("2");
        screen.find("[name='answer.first-in-family'][value=yes]").click();
        screen.set("[name='answer.since']", "2026-09-01");
        screen.set("[name='answer.best-time']", "17:30");
        screen.find("[name='answer.zone']").sendKeys("London");
        screen.find("[name='answer.topics'][value=money]").click();
        screen.find("[name='answer.topics'][value=work]").click();
        screen.find("dialog .primary").click();

        screen.awaitNone(DIALOG);
        screen.see("#log-1", "Welcome, Noor");
        screen.see("#log-1", "MONEY, WORK");
    }

    @Test
    void showsTwoPeopleWhatTheySayToOneAnother() {
        screen.look("/?who=ana&at=in-general&who2=ben&at2=in-general");

        screen.say(1, "hello, all");

        screen.see("#log-2", "hello, all");
    }

    @Test
    void becomesSomebodyElseWithoutLosingTheOtherPane() {
        screen.look("/?who=ana&who2=ben");

        screen.press("#who-1-emi");
        screen.see("#pane-1 .you", "You are Emi");

        screen.see("#pane-2 .you", "You are Ben");
        assertThat(screen.url()).contains("who=emi", "who2=ben");
    }

    @Test
    void showsHowAMessageLooksElsewhere() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor tour");
        screen.see("#log-1", "A look around");

        screen.find("#log-1 .as button").click();

        screen.await(DIALOG);
        screen.see("dialog .drawn.slack", "A look around");
        screen.see("dialog .json", "first");
        screen.find("dialog [data-close]").click();
        screen.awaitNone(DIALOG);
    }

    @Test
    void leavesTheFocusInTheLineWhenAFormIsSent() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor-admin announce");
        screen.await(DIALOG);

        screen.find("[name='answer.where'][value$=general]").click();
        screen.find("[name='answer.text']").sendKeys("Hear, hear");
        screen.find("dialog .primary").click();

        screen.awaitNone(DIALOG);
        screen.seeFocus("#line-1");
    }

    @Test
    void bringsTheFocusBackFromALookAtBothPlatforms() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor tour");
        screen.see("#log-1", "A look around");

        screen.find("#log-1 .as button").click();
        screen.see("dialog[open] h2", "As Slack");
        screen.find("dialog header .plain").click();
        screen.see("dialog[open] h2", "As Discord");
        screen.type(Keys.ESCAPE);

        screen.awaitNone(DIALOG);
        screen.seeFocus("#log-1 .as button");
    }

    @Test
    void takesWhomOneActsAsIntoOnesHands() {
        screen.look("/?who=noor");
        assertThat(screen.find("#own-1 input").isSelected()).isTrue();

        screen.say(1, "/mentor home");

        screen.await(By.cssSelector("#own-1 input:not(:checked)"));
        screen.press("#own-1 input");
        screen.awaitNone(By.cssSelector(".htmx-request"));
        screen.look("/?who=noor");
        assertThat(screen.find("#own-1 input").isSelected()).isTrue();
    }

    @Test
    void loadsAnewWhenSomebodyElseStartsEmpty(@Autowired Demo demo) {
        screen.look("/?who=noor");
        screen.say(1, "/mentor tour");
        screen.see("#log-1", "A look around");

        demo.startEmpty();

        screen.seeNone("#log-1 li", Screen.PATIENCE);
    }

    @Test
    void keepsInSightWhomOnePlays() {
        screen.look("/?who=emi");

        assertThat(screen.number("""
                const at = document.querySelector('.people .current').getBoundingClientRect();
                return Math.max(at.right - innerWidth, at.bottom - innerHeight, -at.left)"""))
                .isNotPositive();
    }

    @Test
    void showsHowALongAnswerBegins() {
        screen.window(width(), 500);
        screen.look("/?who=noor");
        screen.say(1, "/mentor tour");
        screen.see("#log-1", "A look around");

        assertThat(screen.number("""
                const log = document.getElementById('log-1');
                return Math.round(log.querySelector('ol > li:last-child').getBoundingClientRect().top
                    - log.getBoundingClientRect().top)""")).isBetween(-1L, 100L);
    }

    @Test
    void fitsIntoTheWindow() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor tour");
        screen.see("#log-1", "A look around");

        assertThat(screen.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width());
        assertThat(screen.number(
                "const log = document.getElementById('log-1'); return log.scrollWidth - log.clientWidth"))
                .isZero();
    }

    @Test
    void isReadableInLightAndDark() {
        for (var scheme : List.of("light", "dark")) {
            screen.scheme(scheme);
            screen.look("/?who=noor");
            screen.say(1, "/mentor tour");
            screen.see("#log-1", "A look around");

            assertThat(screen.run(Contrast.SCRIPT)).as(scheme).isEqualTo(List.of());
            screen.find("#log-1 .as button").click();
            screen.await(DIALOG);
            assertThat(screen.run(Contrast.SCRIPT)).as("as Slack, " + scheme).isEqualTo(List.of());
        }
    }
}
