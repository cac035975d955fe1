package org.waymate.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.FluentWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.testing.InALane;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.FreshCampus;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.DemoSize;

/// The page as a visitor uses it, on each width.
@InALane
@SpringBootTest(classes = Campus.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatabaseForTests.class)
@ExtendWith(FreshCampus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageContract {

    private static final By DIALOG = By.cssSelector("dialog[open]");

    @LocalServerPort int port;

    private Screen screen;

    abstract int width();

    @BeforeAll
    void open(@TempDir Path profile) {
        screen = new Screen(profile, width(), "http://localhost:" + port);
    }

    @BeforeEach
    void comesForTheFirstTime() {
        screen.anew();
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        assertThat(screen.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

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
    void bringsWhatFallsDueWithoutALookAtTheAddress() {
        screen.look("/?who=noor");
        screen.say(1, "/mentor remind \"calling Ben\"");
        screen.see("#log-1", "I will ask you on");

        screen.press("#jump-week");

        screen.see("#log-1", "Did you meet?");
        screen.see("#clock", "12 October");
        screen.press("#log-1 .choice.primary");
        screen.see("#log-1", "You said: we met.");
        assertThat(screen.count("#log-1 .choice.primary")).isZero();
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
        screen.look("/?who=noor");
        screen.say(1, "/mentor remind \"calling Ben\"");
        screen.see("#log-1", "I will ask you on");

        screen.press("#jump-week");

        screen.see("#log-1", "Did you meet?");
        screen.see("#clock[aria-busy=false]", "12 October");
        screen.seeFocus("#jump-week");
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
    void leadsThroughTheTourByKeyboardInLightAndDarkAndInSpanish(@Autowired Demo demo) {
        made(demo);
        screen.language("es");
        screen.scheme("dark");
        screen.look("/");
        screen.find("#tour-offer .primary").sendKeys(Keys.ENTER);

        screen.see("#tour", "Ana mira.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Pasa una semana.");
        screen.see("#log-1", "You said: we met.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Ben recibe una pregunta.");
        screen.scheme("light");
        readable();
        screen.type(Keys.ENTER);
        screen.see("dialog[open] #tour", "En otros sitios se ve así.");
        screen.see("dialog[open] .discord", "You said: we met.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Ana escribe.");
        screen.type(Keys.ENTER);
        screen.see("#tour", "Eso era todo.");
        screen.see("#log-1", "Here is what you can do next");
        screen.type(Keys.ENTER);
        screen.awaitNone(By.cssSelector("#tour"));
    }

    private void readable() {
        screen.seeFocus("#tour-next");
        assertThat(screen.run(Contrast.SCRIPT)).isEqualTo(List.of());
        assertThat(screen
                .number("return Math.ceil(document.getElementById('tour').getBoundingClientRect().right)"))
                .isLessThanOrEqualTo(width());
    }

    @Test
    void canBeLeftInTheMiddleOfTheTourAndBegunAgain(@Autowired Demo demo) {
        made(demo);
        screen.look("/");
        screen.press("#tour-offer .primary");
        screen.see("#tour", "Ana looks around.");
        screen.press("#log-1 li:last-child .choice.toured");
        screen.see("#tour", "A week goes by.");
        screen.look("/?who=noor");
        screen.see("#tour", "Tour 2 / 5");
        screen.press("#tour-next");
        screen.see("#pane-2 .you", "You are Ben");

        screen.press("#tour .quiet");
        screen.awaitNone(By.cssSelector("#tour"));
        screen.press(".more summary");
        screen.press("form[action$='/tour/begin'] button");
        screen.see("#tour", "Tour 1 / 5");
    }

    private static void made(Demo demo) {
        demo.startAgain(DemoSize.THIRTY);
        new FluentWait<>(demo).withTimeout(Screen.PATIENCE).until(Demo::isMade);
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
